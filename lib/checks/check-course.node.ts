// Reads a course and applies every rule to it.
import type { Files } from '@/lib/course/files.node';
import { readCourse } from '@/lib/course/read-course.node';
import type { Course } from '@/lib/course/words';
import type { Problem } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import type { Check } from './check';
import { checks } from './index.node';

export type Checked = {
  /** Absent when a file cannot be read. */
  course: Course | undefined;
  problems: Problem[];
  /** Everything as printed, with excerpts and the count. */
  printed: string;
};

/** All the problems of a course. The rules across files wait until every file can be read. */
export function checkCourse(files: Files, root = '', rules: Record<string, Check> = checks): Checked {
  const { course, problems: unreadable, place } = readCourse(files, root);
  const problems = course
    ? [...unreadable, ...Object.values(rules).flatMap((check) => check({ course, files, place }))]
    : unreadable;
  return { course, problems, printed: report(problems, (file) => files[file]) };
}
