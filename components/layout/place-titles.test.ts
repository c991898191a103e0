import { expect, test } from 'vitest';
import { loadCourse } from '@/lib/course/load.node';
import { placeTitles } from './place-titles';

const [chapter] = (await loadCourse('e2e/courses/tiny')).chapters;
if (!chapter) throw new Error('the tiny course has no chapter');
const [first] = chapter.texts.fr.sections;
if (!first) throw new Error('the first chapter has no section');

test('a section is called by its number and title, a subsection by the number of its section and its own title', () => {
  const sections = [
    { ...first, id: 'before', title: 'Avant tout', level: 3 as const },
    { ...first, id: 'drying', title: 'Sécher', level: 2 as const },
    { ...first, id: 'sun', title: "À l'ombre ?", level: 3 as const },
    { ...first, id: 'rolling', title: 'Rouler', level: 2 as const },
  ];
  const told = { ...chapter, texts: { ...chapter.texts, fr: { ...chapter.texts.fr, sections } } };
  expect(placeTitles(told, 'fr')).toEqual({
    before: '1\u00a0· Avant tout',
    drying: '1.1\u00a0Sécher',
    sun: '1.1\u00a0· À l’ombre\u202f?',
    rolling: '1.2\u00a0Rouler',
  });
});
