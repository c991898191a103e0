import { href } from './paths';
import type { SectionLink } from './section-links';
import './cites.css';

/** Where to read more: sections by number and title. */
export function SectionList({ says, links }: { says: string; links: SectionLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className="see-also">
      {says}{' '}
      {links.map(({ path, number, title }, index) => (
        <span key={path}>
          {index > 0 && ' · '}
          <a href={href(path)} data-prefetch="">
            {number} {title}
          </a>
        </span>
      ))}
    </p>
  );
}
