// Numbers that YAML does not read as they are written: with more digits than a double holds, or after a zero.
import { type Document, isScalar, visit } from 'yaml';
import { decimalOf } from '@/lib/base/decimal';
import type { Place } from './place';
import type { Problem } from './problem';

/** Puts what was written in the place of every number that a double cannot hold: who needs it exactly has it, as a text. */
export function keepWholeNumbers(tree: Document.Parsed): void {
  visit(tree, {
    Scalar(_, node) {
      if (typeof node.value !== 'number' || node.source === undefined) return;
      const written = /^0[xo]/.test(node.source) ? String(BigInt(node.source)) : node.source;
      const meant = decimalOf(written);
      const isWhole = meant !== null && meant === decimalOf(String(node.value));
      // Infinity and NaN have other names: .inf, .nan.
      if (!isWhole && /^[-+.\d]*\d/.test(written)) node.value = written;
    },
  });
}

/** `0755` is octal in most programs, and 755 for YAML: one of the two is not what the author meant. */
export function zeroProblems(file: string, tree: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(tree, {
    Scalar(_, node) {
      const { value, source = '', range } = node;
      if (!isScalar(node) || typeof value !== 'number' || !/^[-+]?0\d/.test(source)) return;
      const what = `YAML reads ${source} as the number ${value}.`;
      const fix = `Write ${value}, or "${source}" between quotes if it is a text.`;
      problems.push({ file, ...at(range?.[0] ?? 0), level: 'error', what, fix });
    },
  });
  return problems;
}
