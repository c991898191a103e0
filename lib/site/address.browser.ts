// In the head of every page but the 404 ones, before any link is read: for hosts that serve a page at another address than its
// own. Every link of the page is relative to its folder.

export function start(): void {
  const { pathname, search, hash, host } = location;
  // Mended without asking the host again: one that takes the slash away would send the reader round and round.
  if (/\/[^/.]+$/.test(pathname)) history.replaceState(0, '', `${pathname}/${search}${hash}`);
  else if (!host) addEventListener('click', leadToFiles);
}

/** In a page opened from a file, where a folder shows its list of files, a link to a folder leads to its `index.html`. */
function leadToFiles(): void {
  for (const link of document.links) link.href = link.href.replace(/^(f.+\/)(?=#|$)/, '$1index.html');
}
