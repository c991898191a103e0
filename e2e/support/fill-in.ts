// Fills in a question, rightly or wrongly, whatever drives the browser.
import { present } from '@/lib/quiz/present.node';
import { authors } from '@/lib/quiz/questions/authors';
import type { Form } from '@/lib/quiz/questions/driver';
import { drivers } from '@/lib/quiz/questions/drivers';
import type { Question } from '@/lib/quiz/words';

export async function fillIn(form: Form, asked: Question, right: boolean): Promise<void> {
  const driver = drivers[asked.type];
  if (!driver) throw new Error(`No question type is called "${asked.type}".`);
  const wrong = authors[asked.type]?.options(asked).find((option) => !option.right)?.id;
  await driver.fills(form, { key: present(asked, 'en').answer.key, wrong }, right);
}
