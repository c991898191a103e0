'use client';
// Predict the number of kernels, move the cut, compare. The radio buttons alone show and uncover the worlds (worlds.css),
// so it also works before the script arrives and without it; the script adds what is said about a prediction.
import { type FormEvent, useEffect, useReducer, useRef } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { oneLanguage } from '@/lib/i18n/one-language';
import { type Cut, choose, cuts, guesses, judge, neighbours, type State, start, worlds } from './model';
import { strings } from './strings';
import '../figures.css';
import '../marks.css';
import './worlds.css';
import './which-interface.css';

type Words = Record<keyof typeof strings, string>;
type Say = (key: keyof Words) => string;

const remarks = { host: 'forgotHost', guests: 'forgotGuests', none: 'noKernel' } as const;
const facts = [
  ['shared', 'Shared'],
  ['foreign', 'Foreign'],
  ['escape', 'Escape'],
] as const;
const layers = { emulator: 'hv', guest: 'gk', host: 'kn', hypervisor: 'hv' } as const;

export function View({ locale }: { locale: Locale }) {
  return <Live words={oneLanguage(strings, locale)} />;
}

/** In the browser, with the words of one language: the script carries none. */
function Live({ words }: { words: Words }) {
  const root = useRef<HTMLDivElement>(null);
  const [state, act] = useReducer(choose, start);
  const say: Say = (key) => words[key];

  // Choices made before the script arrived, or restored by the browser.
  useEffect(() => {
    for (const input of root.current?.querySelectorAll<HTMLInputElement>(':checked') ?? []) act(input);
  }, []);

  const listen = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement) act(target);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the figure holds several fieldsets and is not one itself.
    <div
      className="fig"
      role="group"
      aria-label={say('title')}
      aria-describedby="figure-which-interface-description"
      ref={root}
      onChange={listen}
    >
      <p className="f-title">{say('title')}</p>
      <p id="figure-which-interface-description">{say('description')}</p>
      <div className="f-which-interface">
        <fieldset className="f-cuts">
          <legend className="f-unseen">{say('cut')}</legend>
          {cuts.map((cut) => (
            <label key={cut}>
              <input type="radio" name="cut" value={cut} defaultChecked={cut === start.cut} />
              <b>{say(cut)}</b>
              <small>{say(`${cut}Is`)}</small>
            </label>
          ))}
        </fieldset>
        {cuts.map((cut) => (
          <Panel key={cut} cut={cut} say={say} said={verdict(state, cut)} />
        ))}
        <p role="status" data-said={verdict(state, state.cut)}>
          {say(remark(state))}
        </p>
      </div>
    </div>
  );
}

/** What comes alive in the browser. */
export const island = Live;

function remark({ cut, predicted }: State): keyof typeof strings {
  const guess = predicted[cut];
  if (guess === undefined) return 'predict';
  const said = judge(cut, guess);
  return said === 'right' ? `${cut}Right` : remarks[said];
}

type Verdict = 'right' | 'wrong' | undefined;

/** Never told by colour alone: each has its mark too (which-interface.css). */
function verdict({ predicted }: State, cut: Cut): Verdict {
  const guess = predicted[cut];
  if (guess === undefined) return undefined;
  return judge(cut, guess) === 'right' ? 'right' : 'wrong';
}

function Panel({ cut, say, said }: { cut: Cut; say: Say; said: Verdict }) {
  const { own, below, shared } = worlds[cut];
  const each = (name: 'program' | (typeof own)[number], layer: string) => (
    <div className="f-row" key={name}>
      {neighbours.map((neighbour) => (
        <div key={neighbour} className={`f-${layer}`}>
          {say(name)}
        </div>
      ))}
    </div>
  );
  return (
    <div className={`f-world f-${cut}`} data-said={said}>
      <fieldset>
        <legend>{say('question')}</legend>
        {guesses.map((guess) => (
          <label key={guess}>
            <input type="radio" name={cut} value={guess} />
            {guess}
          </label>
        ))}
      </fieldset>
      {each('program', 'pr')}
      <div className="f-covered" data-hidden={say('hidden')}>
        {own.map((name) => each(name, layers[name]))}
        <p>{say(cut)}</p>
        {below.map((name) => each(name, layers[name]))}
        <div className="f-row">
          {shared.map((name) => (
            <div key={name} className={`f-${layers[name]}`}>
              {say(name)}
            </div>
          ))}
        </div>
      </div>
      <div className="f-hw">{say('hardware')}</div>
      <dl>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>
              <span>{say(`${cut}${fact}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
