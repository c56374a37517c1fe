import { describe, expect, it } from 'vitest';
import { type KeptSource, Neighbours } from '../../../renderer/viewers/pdf/neighbours.ts';

const MEGABYTE = 1024 ** 2;
const source = (sha256: string, size = MEGABYTE): KeptSource => ({ sha256, size, url: `artifact/${sha256}` });

/** Stands in for opening PDFs: writes down what is opened, warmed and closed. */
function desk() {
  const log: string[] = [];
  const broken = new Set<string>();
  const open = async ({ url }: { url: string }) => {
    const name = url.slice('artifact/'.length);
    if (broken.has(name)) throw new Error(`${name} is broken`);
    log.push(`open ${name}`);
    return {
      name,
      warm: async (at?: { page: number }) => void log.push(`warm ${name}${at ? ` at ${at.page}` : ''}`),
      close: async () => void log.push(`close ${name}`),
    };
  };
  return { log, broken, open };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('neighbours', () => {
  it('open what is likely next, one after the other, the likeliest first', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open);
    neighbours.want([source('b'), source('c')]);
    await settled();
    expect(log).toEqual(['open b', 'warm b', 'open c', 'warm c']);
  });

  it('hand over a document that was opened ahead without opening it again', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open);
    neighbours.want([source('b')]);
    await settled();
    expect((await neighbours.acquire(source('b'))).name).toBe('b');
    expect(log.filter((line) => line === 'open b')).toHaveLength(1);
  });

  it('keep what was just left, and close what was left longest ago', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open, { documents: 2, bytes: 1000 * MEGABYTE });
    for (const name of ['a', 'b', 'c']) {
      await neighbours.acquire(source(name));
      neighbours.release(name);
    }
    await settled();
    expect(log.filter((line) => line.startsWith('close'))).toEqual(['close a']);
    expect(neighbours.kept).toEqual(['b', 'c']);
  });

  it('never close what is in use, even beyond the limits', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open, { documents: 1, bytes: 1 });
    await neighbours.acquire(source('a'));
    await neighbours.acquire(source('b'));
    await settled();
    expect(log).toEqual(['open a', 'open b']);
  });

  it('open nothing ahead that would not fit beside what is in use', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open, { documents: 9, bytes: 40 * MEGABYTE });
    await neighbours.acquire(source('a', 10 * MEGABYTE));
    neighbours.want([source('large', 30 * MEGABYTE)]);
    await settled();
    expect(log).toEqual(['open a']);
  });

  it('ready what is open and in nobody’s hands once more, as it was left', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open);
    await neighbours.acquire(source('a'));
    neighbours.want([source('a'), source('b')]);
    await settled();
    expect(log).toEqual(['open a', 'open b', 'warm b']);
    await neighbours.acquire(source('b'));
    neighbours.release('a');
    neighbours.want([{ ...source('a'), at: { page: 3, top: 0, left: 0, zoom: 1, rotation: 0 } }]);
    await settled();
    expect(log.slice(3)).toEqual(['warm a at 3']);
  });

  it('make room for what is wanted by closing what no longer is', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open, { documents: 2, bytes: 1000 * MEGABYTE });
    neighbours.want([source('a'), source('b')]);
    await settled();
    neighbours.want([source('c'), source('b')]);
    await settled();
    expect(log).toContain('close a');
    expect(neighbours.kept.toSorted()).toEqual(['b', 'c']);
  });

  it('pass over a document that can not be opened, and try it anew when it is asked for', async () => {
    const { log, broken, open } = desk();
    const neighbours = new Neighbours(open);
    broken.add('a');
    neighbours.want([source('a'), source('b')]);
    await settled();
    expect(log).toEqual(['open b', 'warm b']);
    await expect(neighbours.acquire(source('a'))).rejects.toThrow('a is broken');
    broken.clear();
    expect((await neighbours.acquire(source('a'))).name).toBe('a');
  });

  it('survive being asked and released twice over, as a screen that mounts twice does', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open, { documents: 1, bytes: 1000 * MEGABYTE });
    const first = neighbours.acquire(source('a'));
    neighbours.release('a');
    const second = neighbours.acquire(source('a'));
    expect(await first).toBe(await second);
    expect(log).toEqual(['open a']);
  });

  it('hand out a document that got lost no second time', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open);
    const lost = await neighbours.acquire(source('a'));
    neighbours.forget('a');
    expect(log).toEqual(['open a']);
    neighbours.release('a');
    expect(await neighbours.acquire(source('a'))).not.toBe(lost);
    await settled();
    expect(log.toSorted()).toEqual(['close a', 'open a', 'open a']);
  });

  it('close everything at the end', async () => {
    const { log, open } = desk();
    const neighbours = new Neighbours(open);
    await neighbours.acquire(source('a'));
    neighbours.want([source('b')]);
    await settled();
    await neighbours.dispose();
    expect(log.filter((line) => line.startsWith('close')).toSorted()).toEqual(['close a', 'close b']);
    expect(neighbours.kept).toEqual([]);
  });
});
