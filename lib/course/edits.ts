// How often the course was edited since `npm run dev` began. Next watches modules, not the files of a course: during
// development scripts/steps/edits.mjs writes another file in place of this one (next.config.mjs), and Next draws the page anew.
export const edits = 0;
