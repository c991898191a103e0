// A script of a few bytes, run right after the markup of each quiz, before it is painted:
// it puts the options in this reader's order, so that nothing jumps when the player arrives.
// It does what readerSeed (early.browser.ts) and inOrder (orders.ts) do; a test compares them.

export const earlyOrder =
  "(s=>{try{let l=localStorage,k='virli:seed',n=+l.getItem(k);n>0||l.setItem(k,n=1+Math.random()*9999|0);self.virliSeed=n;" +
  "for(let e of s.previousElementSibling.querySelectorAll('[data-orders]')){let o=e.dataset.orders.split(' '),c=[...e.children];" +
  'for(let i of o[n%o.length])e.append(c[i])}}catch{}})(document.currentScript)';
