import type { Course, Source } from './words';

/** @throws Error for an id that the checks should have refused. */
export function sourceCalled(course: Course, id: string): Source {
  const source = course.sources.find((one) => one.id === id);
  if (!source) throw new Error(`content/sources.yaml has no source called ${id}.`);
  return source;
}
