// What is printed above and below the text of every sheet: margin boxes, which Chromium knows; other browsers leave them empty.
import { runningTitle } from './running-title';

type Props = {
  /** What stands at the top left. */
  title: string;
  /** What stands at the top right of the sheets of an element, by its CSS page name. */
  parts?: { page: string; title: string }[];
};

/** The page number stands in components/ui/print.css; the titles are this page's own. */
export function Running({ title, parts = [] }: Props) {
  return <style>{runningTitle(title, parts)}</style>;
}
