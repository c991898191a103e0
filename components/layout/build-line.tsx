// Which build the page is of. The shipping knows the commit (lib/site/stamp.ts); until then it is the version alone.
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import packageJson from '@/package.json';

export function BuildLine({ locale }: { locale: Locale }) {
  return (
    // With ISLANDS=0, Next's own script finds other words than it had written.
    <p className="build" suppressHydrationWarning>
      {`${strings(locale).version} ${packageJson.version}`}
    </p>
  );
}
