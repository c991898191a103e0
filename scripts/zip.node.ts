// Entry point: node zip.mjs <folder of the site> <zip to make>
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFileName, readBuildFile } from '@/lib/site/build';
import { zipFolder } from '@/lib/site/zip.node';

const [folder = 'out', file = 'virli-site.zip'] = process.argv.slice(2);
const day = readBuildFile(readFileSync(path.join(folder, buildFileName), 'utf8'))?.commit?.day ?? '1980-01-01';
const zip = zipFolder(folder, 'virli', day);
writeFileSync(file, zip);
console.log(`virli: ${file} (${(zip.length / 1e6).toFixed(1)} MB) unpacks to one folder, virli/.`);
