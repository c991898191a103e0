// Says why a page does not answer: the site was published anew since it was opened, or cannot be reached. Filled by the script
// that asks for the page's own (lib/islands/early/load.browser.ts); pages that need none do without (lib/site/page-scripts.node.ts).
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';

export function Unreached({ locale }: { locale: Locale }) {
  const s = strings(locale);
  return (
    <div className="unreached no-print" data-gone={s.courseChanged} data-away={s.courseAway} data-lost={s.courseLost}>
      <p role="status" />
      <button type="button" hidden>
        {s.reload}
      </button>
    </div>
  );
}
