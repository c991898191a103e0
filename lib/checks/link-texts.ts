// Who hears a list of links learns nothing from "here".
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

const empty = ['here', 'click here', 'link', 'this link', 'ici', 'cliquez ici', 'lien', 'ce lien', 'là'];

export const linkTexts: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ file, links }) =>
      links
        .filter(({ text }) => empty.includes(text.trim().toLowerCase()))
        .map(
          ({ text, line, column }): Problem => ({
            file,
            line,
            column,
            level: 'advice',
            what: `A link says only "${text.trim()}".`,
            fix: 'Say what it leads to.',
          }),
        ),
    ),
  );
