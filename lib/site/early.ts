// The small scripts that run before anything else, as text: the layouts render them inline, the policy admits their hash.
// They are data here so that `next dev`, the islands and ISLANDS=0 run the very same bytes. Hence the terse style.
import { locales } from '@/lib/i18n/locales';
import { placesPrefix, placesVersion } from '@/lib/progress/places';

const lookUp = 'g=k=>{try{return localStorage.getItem("virli:"+k)}catch{}}';
const keep = 'p=(k,v)=>{try{v?localStorage.setItem("virli:"+k,v):localStorage.removeItem("virli:"+k)}catch{}}';
const wearTheme = 'w=t=>{t=="light"||t=="dark"?e.dataset.theme=t:delete e.dataset.theme}';
const start = 'e.classList.add("js");w(g("theme"));';

/**
 * For the head of every page but the root one. At most 1 KB. It
 * - adds the class `js` to <html> and applies the stored theme as `data-theme`, before the first paint;
 * - drives every `[data-theme-choice]` control (a select, or radio buttons) of value `light`, `dark` or `system`;
 * - remembers the language of the page, for `earlyRoot`;
 * - gives a clicked `a[data-switch]` the id of the section, question or term now read (the first below the bar in the upper
 *   half of the window, else the one that began above), so that the other language opens at the same place.
 */
export const earlyPage = `(d=>{let e=d.documentElement,c="[data-theme-choice]",${lookUp},${keep},${wearTheme};${start}p("locale",e.lang);d.addEventListener("DOMContentLoaded",()=>{let t=g("theme")||"system",x;for(x of d.querySelectorAll(c))x.type=="radio"?x.checked=x.value==t:x.value=t});d.addEventListener("change",({target:x})=>{if(x.matches(c))w(x.value),p("theme",x.value=="system"?"":x.value)});d.addEventListener("click",v=>{let a=v.target.closest("a[data-switch]"),x,t,h="";if(a){for(x of d.querySelectorAll("main :is(h2,h3,dt,form[id^=q-])[id]"))if((t=x.getClientRects()[0]?.top)<innerHeight/2&&(h=x.id,t>50))break;a.hash=h}})})(document)`;

/**
 * For the head of `/`, instead of `earlyPage`: sends the reader to the language last read, else to the first of the
 * browser's languages that the course has. Who has none of them stays and chooses.
 */
export const earlyRoot = `(d=>{let e=d.documentElement,a=${JSON.stringify(locales)},${lookUp},${wearTheme};${start}let l=[g("locale"),...navigator.languages.map(x=>x.slice(0,2))].find(x=>a.includes(x));if(l)location.replace(l+"/")})(document)`;

/**
 * For the head of pages with islands, so that what a reader does before the script arrives is not lost. It keeps
 * `globalThis.virliEarly = { forms: { [formId]: [[name, value], …] }, clicks: [[formId, name, value], …] }`: the latest
 * entries of each form in an island, and the clicks on its `button[name]`. It leaves an island alone once the island's
 * element has `data-live`: who mounts the island replays what is kept, empties it, and sets that attribute.
 */
export const earlyIslands = `(g=>{let e=g.virliEarly={forms:{},clicks:[]},i=f=>f&&f.closest("[data-island]:not([data-live])")&&f.getAttribute("id"),r=v=>{let f=v.target.form,k=i(f);if(k)e.forms[k]=[...new FormData(f)]};g.addEventListener("input",r);g.addEventListener("change",r);g.addEventListener("click",v=>{let b=v.target.closest("button[name]"),k=b&&i(b.form);if(k)e.clicks.push([k,b.name,b.value])});g.addEventListener("submit",v=>{if(i(v.target))v.preventDefault()})})(globalThis)`;

/**
 * For the head of pages with islands, which grow when answers given before come back: notes which section or question the
 * reader leaves, and how far down the window, and finds it again after a reload or on the way back. The browser alone would
 * go back to a number of pixels that no longer means the same place. The place is held while the page still grows, until the
 * reader moves; and so is the one that the address names, as after a change of language.
 */
export const keepScroll =
  '((d,k,h=history,r=x=>x.getClientRects()[0]?.top)=>d.addEventListener("DOMContentLoaded",()=>{try{let s=sessionStorage,n=performance.getEntriesByType("navigation")[0].type=="navigate",p=n?[location.hash.slice(1)]:JSON.parse(s.getItem(k)),e=p&&d.getElementById(p[0]),y=n&&e?parseFloat(getComputedStyle(e).scrollMarginTop):p&&p[1],g=()=>scrollBy({top:r(e)-y,behavior:"instant"}),z=new ResizeObserver(g),t,f=()=>z.disconnect();if(e){g();z.observe(d.body);setTimeout(f,5e3);for(t of["wheel","pointerdown","keydown"])addEventListener(t,f,{once:!0,passive:!0})}addEventListener("pageshow",()=>{h.scrollRestoration="auto"});addEventListener("pagehide",()=>{let b;h.scrollRestoration="manual";for(let x of d.querySelectorAll("main :is(h2,h3,dt,form[id^=q-])[id]"))if(r(x)<innerHeight/2)b=x;s.setItem(k,JSON.stringify(b?[b.getAttribute("id"),r(b)]:null))})}catch{}}))(document,"virli:scroll:"+location.pathname)';

/**
 * For the head of pages with islands: loads their module (its address is in the script's `data-src`) once it is wanted, that is
 * when an island is about to be seen, or at the reader's first move. Who only reads the beginning never pays for it.
 * Islands named in `waiting` do not call for it by being seen: what they add is only of use to who moves on the page.
 * When it cannot be loaded, the page shows what it shows without JavaScript, and the next move tries again.
 */
export const loadIslands = (waiting: readonly string[]) =>
  `((s,d=document)=>{let n=0,o=new IntersectionObserver(l=>l.some(x=>x.isIntersecting)&&g(),{rootMargin:"500px"}),e=d.documentElement.classList,w=["scroll","pointermove","pointerdown","keydown","focusin"],a=()=>{for(let t of w)addEventListener(t,g,{passive:!0})},g=()=>{for(let t of w)removeEventListener(t,g);o&&o.disconnect();o=0;import(n++?s+"?"+n:s).then(()=>e.add("js"),()=>{e.remove("js");setTimeout(a,2e3)})};a();d.addEventListener("DOMContentLoaded",()=>{o&&d.querySelectorAll("[data-island]${waiting
    .map((name) => `:not([data-island=${name}])`)
    .join('')}").forEach(e=>o.observe(e))})})(document.currentScript.dataset.src)`;

/**
 * Right after links `a[data-resume]`, before they are painted: each is led to where its chapter (`data-resume`) was left, or,
 * when it names none, to the place left last, and says so. The first element with `data-titles` says how (`data-says`), what
 * each place is called (chapter → id → title; under '' the address of the chapter), and for which `data-course`.
 * It reads what lib/progress/place.browser.ts keeps, the chapter left last being the last one.
 * Who comes to a place of the chapter (`#section`) is not offered another one in its head, whose link begins with `#`.
 */
export const resumeReading = `(d=>{try{let h=d.querySelector("[data-titles]").dataset,p=JSON.parse(localStorage.getItem("${placesPrefix}"+h.course)),l=p.places,c=Object.keys(l).at(-1),a,e,t;if(p.version==${placesVersion})for(a of d.querySelectorAll("a[data-resume]")){e=a.dataset.resume||c;t=JSON.parse(h.titles)[e]||{};if(Object.hasOwn(t,l[e])&&!(a.hash&&location.hash)){a.dataset.resume||(a.href=t[""]);a.hash=l[e];a.textContent=h.says+" "+t[l[e]];a.hidden=!1}}}catch{}})(document)`;

/** What `earlyIslands` keeps. */
export type Early = { forms: Record<string, [string, string][]>; clicks: [string, string, string][] };
