import type { Category } from '@/lib/course/kinds';
import type { Locale } from '@/lib/i18n/locales';
import { categoryWords } from './kind-words';
import './category-mark.css';

/** The colour and mark of the layer that a category is about, and its name: never the colour alone. */
export function CategoryMark({ of: category, locale }: { of: Category; locale: Locale }) {
  return (
    <>
      <span className={`layer layer-${category}`} aria-hidden="true" /> {categoryWords[category][locale]}
    </>
  );
}
