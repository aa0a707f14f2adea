import { createDraftWriter } from './draft-writer.js';
import { readDraft, removeAllDrafts } from './drafts.js';

const BASE = { values: { name: 'A' }, version: 1 };
const AFTER_THE_DELAY_MS = 10_000;

describe('the draft of a form', () => {
  beforeEach(() => {
    localStorage.clear();
    import.meta.jest.useFakeTimers();
  });
  afterEach(() => import.meta.jest.useRealTimers());

  const open = () => {
    const stored: boolean[] = [];
    const writer = createDraftWriter(
      'anna',
      'partner.new',
      () => BASE,
      (at) => stored.push(at !== null),
    );
    return { writer, stored };
  };
  const draft = () => readDraft<{ name: string }>('anna', 'partner.new')?.values.name ?? null;
  const wait = () => import.meta.jest.advanceTimersByTime(AFTER_THE_DELAY_MS);

  it('is stored a moment after the last change, and not before', () => {
    const { writer, stored } = open();
    writer.schedule({ name: 'B' });
    writer.schedule({ name: 'C' });
    expect(draft()).toBeNull();
    wait();
    expect(draft()).toBe('C');
    expect(stored).toEqual([true]);
  });

  it('is not stored if the form is saved before the delay is over', () => {
    const { writer } = open();
    writer.schedule({ name: 'B' });
    writer.remove({ name: 'B' });
    wait();
    expect(draft()).toBeNull();
  });

  it('is not stored when the form reports its saved values again after the save', () => {
    const { writer } = open();
    writer.schedule({ name: 'B' });
    wait();
    writer.remove({ name: 'B' });
    writer.schedule({ name: 'B' });
    writer.flush();
    wait();
    expect(draft()).toBeNull();
  });

  it('is not stored after signing out, even if the form closes afterwards', () => {
    const { writer } = open();
    writer.schedule({ name: 'B' });
    removeAllDrafts();
    writer.flush();
    wait();
    expect(draft()).toBeNull();
  });

  it('is stored at once when the form closes before the delay is over', () => {
    const { writer } = open();
    writer.schedule({ name: 'B' });
    writer.flush();
    expect(draft()).toBe('B');
  });

  it('is stored again if the person goes on typing after the save', () => {
    const { writer } = open();
    writer.remove({ name: 'B' });
    writer.schedule({ name: 'C' });
    wait();
    expect(draft()).toBe('C');
  });

  it('is removed when the values return to the saved ones', () => {
    const { writer, stored } = open();
    writer.schedule({ name: 'B' });
    wait();
    writer.schedule({ name: 'A' });
    wait();
    expect(draft()).toBeNull();
    expect(stored).toEqual([true, false]);
  });
});
