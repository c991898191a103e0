// An id of a page, and who it comes from.
import type { Path, Place } from '@/lib/problems/place';

export type Owned = {
  id: string;
  /** What has the id, as in "is already that of …". */
  by: string;
  /** Where an author wrote what makes the id, and how to change it; absent for what the page makes by itself. */
  from?: { file: string; at: Place | Path; fix: string };
  /** The same thing shown twice is told here; two things of one name are told by rules of their own. */
  once?: true;
};

/** Ids that nobody wrote. */
export function own(by: string, ...ids: string[]): Owned[] {
  return ids.map((id) => ({ id, by }));
}
