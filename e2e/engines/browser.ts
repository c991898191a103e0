// A browser that Playwright does not drive, told what to do in the words of WebDriver (https://www.w3.org/TR/webdriver2/).
// Firefox and WebKitGTK take the same commands; how they are carried there is in firefox.ts and webkit.ts.

/** Sends one command and gives its value. Rejects with the error of the browser and its message. */
export type Send = (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;

export type Command =
  | 'navigate'
  | 'refresh'
  | 'run'
  | 'find'
  | 'click'
  | 'type'
  | 'act'
  | 'enterFrame'
  | 'leaveFrame'
  | 'resize'
  | 'screenshot'
  | 'print';

/** A started browser: its commands, and how to end that very process. */
export type Started = { send: Send; stop: () => Promise<void> };

export type Browser = ReturnType<typeof aBrowser>;

export function aBrowser({ send, stop }: Started) {
  /** Runs the body of a function in the page; `args` are its arguments, what it returns must be JSON. Promises are waited for. */
  const run = <Result>(body: string, ...args: unknown[]) => send('run', { script: body, args }) as Promise<Result>;
  /** The same with a function, which may use nothing but its arguments and the page. */
  const calls = <Args extends unknown[], Result>(page: (...args: Args) => Result, ...args: Args) =>
    run<Awaited<Result>>(`return (${page})(...arguments)`, ...args);

  const browser = {
    send,
    stop,
    run,
    calls,

    opens: (url: string) => send('navigate', { url }),
    reloads: () => send('refresh'),
    isWide: (width: number, height = 900) => send('resize', { width, height }),

    /** Clicks the first element that matches, as a hand would: where it is seen. */
    async clicks(selector: string) {
      const id = await browser.finds(selector);
      await run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', { [elementKey]: id });
      await send('click', { id });
    },

    async types(selector: string, text: string) {
      await send('type', { id: await browser.finds(selector), text });
    },

    /** A first move of the mouse: what islands out of sight wait for. */
    async moves() {
      const move = (x: number) => ({ type: 'pointerMove', duration: 0, x, y: 5, origin: 'viewport' });
      const actions = [
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move(4), move(9)] },
      ];
      await send('act', { actions });
    },

    /** Waits until the first element that matches is there. */
    async finds(selector: string): Promise<string> {
      const found = await until(
        () => send('find', { using: 'css selector', value: selector }).catch(() => undefined),
        `There is no ${selector}`,
      );
      return Object.values(found as Record<string, string>)[0] ?? '';
    },

    /** Waits until an expression is true in the page. */
    async sees(expression: string) {
      const last = () => run<string>('return document.body.innerText.slice(0, 400)');
      await until(
        () => run<boolean>(`return Boolean(${expression})`).catch(() => false),
        async () => `Never true: ${expression}\n${await last()}`,
      );
    },
  };
  return browser;
}

/** How WebDriver names an element in JSON. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const patienceMillis = 60_000;

async function until<Result>(
  ask: () => Promise<Result>,
  otherwise: string | (() => Promise<string>),
): Promise<NonNullable<Result>> {
  const end = Date.now() + patienceMillis;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(typeof otherwise === 'string' ? otherwise : await otherwise());
    await new Promise((done) => setTimeout(done, 50));
  }
}
