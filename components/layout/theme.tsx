// A native list; an inline script applies the choice (theme.browser.ts), so that no page needs a module for it.
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';

export function Theme({ locale }: { locale: Locale }) {
  const s = strings(locale);
  return (
    <label className="theme needs-js" title={s.theme}>
      <span className="visually-hidden">{s.theme}</span>
      <select data-theme-choice="" autoComplete="off">
        <option value="system">{s.themeSystem}</option>
        <option value="light">{s.themeLight}</option>
        <option value="dark">{s.themeDark}</option>
      </select>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
      </svg>
    </label>
  );
}
