// A chapter: contents on the left, the text, side notes on the right.
import { getMDXComponent } from 'mdx-bundler/client';
import { CopyListings } from '@/components/mdx/listing';
import { words } from '@/components/mdx/words';
import { compileChapter } from '@/lib/course/compile.node';
import type { Chapter as ChapterWords, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { ChapterHead } from './chapter-head';
import { ContentsNav } from './contents-nav';
import { Footer } from './footer';
import { Header } from './header';
import { chapterPaths } from './paths';
import { Running } from './running';
import { Turn } from './turn';
import './chapter.css';

type Props = { course: Course; chapter: ChapterWords; locale: Locale };

export async function Chapter({ course, chapter, locale }: Props) {
  const Text = getMDXComponent(await compileChapter(chapter, locale));
  return (
    <>
      <Header course={course} locale={locale} paths={chapterPaths(chapter)} chapterId={chapter.id} contents />
      <div className="chapter">
        <ContentsNav course={course} chapter={chapter} locale={locale} />
        <main id="text" tabIndex={-1}>
          <Running
            title={`${course.title[locale]} · ${chapter.number} ${wordsOf(inline(chapter.title[locale], locale))}`}
          />
          <ChapterHead course={course} chapter={chapter} locale={locale} />
          <div className="prose">
            <Text components={words({ course, chapter, locale })} />
          </div>
          {chapter.texts[locale].listings.length > 0 && <CopyListings locale={locale} />}
          <Turn course={course} chapter={chapter} locale={locale} />
        </main>
      </div>
      <Footer course={course} locale={locale} />
    </>
  );
}
