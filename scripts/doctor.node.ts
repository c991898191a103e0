// `npm run doctor -- <address>`: looks at a site where it was put, and says what readers would notice and how to mend it.
import { judge } from '@/lib/site/doctor/judge';
import { look, NoSite } from '@/lib/site/doctor/look.node';
import { knownPages, memoryFolder, rememberPages } from '@/lib/site/doctor/remember.node';
import { diagnosisShown } from '@/lib/site/doctor/report';

try {
  const [address = '', ...others] = process.argv.slice(2);
  if (others.length > 0) throw new NoSite('One address at a time: npm run doctor -- https://school.example/virli/');
  const seen = await look(address, (root) => knownPages(memoryFolder, root));
  const diagnosis = judge(seen);
  console.log(diagnosisShown(diagnosis));
  if (seen.build) rememberPages(memoryFolder, seen.root, Object.keys(seen.build.files));
  if (diagnosis.findings.some(({ level }) => level === 'problem')) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NoSite)) throw error;
  console.error(`virli: ${error.message}`);
  process.exitCode = 1;
}
