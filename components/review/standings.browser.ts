import { useEffect, useState } from 'react';
import { watchRecord } from '@/lib/progress/log.browser';
import { progressOf } from '@/lib/progress/progress.browser';
import type { Standings } from '@/lib/progress/standings';

/** How the reader stands in a course, always up to date; `null` on the server and before the record has been read. */
export function useStandings(course: string): Standings | null {
  const [standings, setStandings] = useState<Standings | null>(null);
  useEffect(() => {
    const look = () => setStandings(progressOf(course));
    look();
    return watchRecord(look);
  }, [course]);
  return standings;
}
