import { expect, test } from 'vitest';
import { peerPath, readSettings } from './settings';

test('without any word, one chapter is measured five times, on a slow laptop', () => {
  expect(readSettings([], {})).toEqual({
    runs: 5,
    cpuSlowdown: 4,
    view: 'desktop',
    pages: ['en/history/'],
    peers: [],
  });
});

test('several chapters, on a phone, beside other sites', () => {
  const words = ['--peer', '../starlight/dist', '--peer', 'C:\\peers\\press\\.vitepress\\dist:/*.html'];
  const settings = readSettings(words, {
    RUNS: '3',
    CPU: '6',
    VIEW: 'phone',
    BENCH_PAGE: '/en/history, en/containers/',
  });
  expect(settings).toMatchObject({
    runs: 3,
    cpuSlowdown: 6,
    view: 'phone',
    pages: ['en/history/', 'en/containers/'],
  });
  expect(settings.peers.map(({ name, folder }) => [name, folder])).toEqual([
    ['starlight', '../starlight/dist'],
    ['press', 'C:\\peers\\press\\.vitepress\\dist'],
  ]);
  expect(settings.peers.map((peer) => peerPath(peer, 'en/containers/'))).toEqual(['containers/', 'containers.html']);
});

test('a page of a peer can be told by its address', () => {
  const { peers } = readSettings(['--peer', 'dist:/guide/history/'], {});
  expect(peers.map((peer) => peerPath(peer, 'en/containers/'))).toEqual(['guide/history/']);
});

test.each([
  [['--pear', 'dist'], {}, 'npm run bench -- --peer ../starlight/dist:/history/'],
  [['--peer'], {}, 'knows `--build` and `--peer <folder>`'],
  [[], { RUNS: '0' }, 'RUNS is "0": a whole number from 1 on is meant.'],
  [[], { VIEW: 'watch' }, 'VIEW is "watch": write VIEW=phone, or leave it out.'],
])('%j with %j is refused', (words, env, says) => {
  expect(() => readSettings(words, env)).toThrow(says);
});
