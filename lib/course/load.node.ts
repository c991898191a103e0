// The one way in: the whole course, read and checked, or every problem at once.

import { edits } from '@/lib/course/edits';
import { CourseError } from '@/lib/problems/problem';
import { report } from '@/lib/problems/report';
import { courseRoot, fingerprint, readFiles } from './files.node';
import { readCourse } from './read-course.node';
import type { Course } from './words';

const loaded = new Map<string, { stamp: string; course: Course }>();

/**
 * Reads the course of a folder. A production build reads it once; in development it is read again when a file changed.
 * @throws CourseError with all the problems, and the printed report as its message.
 */
export async function loadCourse(root: string = courseRoot()): Promise<Course> {
  const known = loaded.get(root);
  if (known && process.env.NODE_ENV === 'production') return known.course;
  const stamp = `${edits} ${fingerprint(root)}`;
  if (known?.stamp === stamp) return known.course;

  const files = readFiles(root);
  const { course, problems } = readCourse(files, root);
  if (!course)
    throw new CourseError(
      problems,
      report(problems, (file) => files[file]),
    );
  loaded.set(root, { stamp, course });
  return course;
}
