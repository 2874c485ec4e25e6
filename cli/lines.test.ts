import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerLine, BadLine } from './lines';

const run = (door: string, input: string) =>
  spawnSync(path.resolve('node_modules/.bin/tsx'), [path.resolve(`cli/${door}.ts`)], {
    input,
    encoding: 'utf8',
  });

describe('one line', () => {
  const echo = (line: object) =>
    answerLine(JSON.stringify(line), ({ word }) => {
      if (typeof word !== 'string') throw new BadLine('"word" must be a text.');
      return { word };
    });

  test.each([
    [
      { id: 'a', word: 'x' },
      { id: 'a', word: 'x' },
    ],
    [
      { id: 7, word: 'x' },
      { id: 7, word: 'x' },
    ],
    [{ word: 'x' }, { id: null, word: 'x' }],
    [
      { id: 'a', word: 1 },
      { id: 'a', error: '"word" must be a text.' },
    ],
  ])('%j', (line, answer) => {
    expect(echo(line)).toEqual(answer);
  });

  test.each([
    ['{', 'The line is not JSON.'],
    ['[1]', 'The line is JSON, but no object.'],
    ['null', 'The line is JSON, but no object.'],
  ])('%s has no id to name', (line, error) => {
    expect(answerLine(line, () => ({}))).toEqual({ id: null, error });
  });
});

describe('the doors', () => {
  test('judge answers line by line and goes on after a bad one', () => {
    const { stdout, status } = run(
      'judge',
      [
        '{"id":"1","claim":"Two people died.","article":["Two people were killed."]}',
        '',
        'nonsense',
        '{"id":"2","claim":"","article":[]}',
        '{"id":"3","claim":"A claim.","article":[1]}',
        '{"id":"4","claim":"A claim.","article":[]}',
      ].join('\r\n'),
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['1', true],
      [null, false],
      ['2', false],
      ['3', false],
      ['4', true],
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'verdict', 'p', 'evidence', 'hedge']);
  });

  test('same-story takes a missing headline, not a missing text', () => {
    const { stdout } = run(
      'same-story',
      [
        '{"id":1,"a":{"title":null,"text":"One two three."},"b":{"text":"One two three."}}',
        '{"id":2,"a":{"title":"x"},"b":{"title":"","text":"y"}}',
        '{"id":3,"a":"x","b":{"text":"y"}}',
      ].join('\n'),
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
  });
});
