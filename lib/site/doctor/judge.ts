// Judges what a host has answered: pure, so that every fault can be told without a network.
import { judgeAddresses } from './addresses';
import { judgeFiles } from './files';
import { judgeHeaders } from './headers';
import { judgePolicies } from './host-policy';
import { type Host, hostOf } from './hosts';
import type { Finding, Seen } from './seen';

export type Diagnosis = { seen: Seen; host: Host; findings: Finding[] };

/** Problems first, then advice; within them what readers notice first. */
export function judge(seen: Seen): Diagnosis {
  const host = hostOf(seen.files[0]?.answer.headers ?? {});
  const all = [judgeFiles, judgePolicies, judgeHeaders, judgeAddresses].flatMap((judged) => judged(seen, host));
  const of = (level: Finding['level']) => all.filter((finding) => finding.level === level);
  return { seen, host, findings: [...of('problem'), ...of('advice')] };
}
