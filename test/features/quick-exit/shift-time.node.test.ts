import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { ShiftCounter } from '../../../src/features/quick-exit/shift-counter.js';

type Listener = (event: unknown) => void;

describe('the five seconds between two presses', () => {
  const listeners = new Map<string, Listener>();
  const heard: string[] = [];
  const counter = new ShiftCounter({
    onCount: (count) => heard.push(`${count}`),
    onExit: () => heard.push('exit'),
    onExpire: () => heard.push('expired'),
  });
  const press = (): void => {
    const event = { key: 'Shift', ctrlKey: false, altKey: false, metaKey: false, repeat: false };
    listeners.get('keydown')?.(event);
    listeners.get('keyup')?.(event);
  };

  beforeEach(() => {
    heard.length = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(globalThis, {
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      removeEventListener: (type: string) => listeners.delete(type),
    });
    counter.listen([globalThis as unknown as EventTarget]);
  });

  afterEach(() => {
    counter.unlisten();
    mock.timers.reset();
  });

  it('are enough each time', () => {
    press();
    mock.timers.tick(4900);
    press();
    mock.timers.tick(4900);
    press();
    assert.deepEqual(heard, ['1', '2', 'exit']);
  });

  it('call it off when they are over, and say so once', () => {
    press();
    press();
    mock.timers.tick(5000);
    press();
    assert.deepEqual(heard, ['1', '2', 'expired', '1']);
  });

  it('are not counted while Shift turns the wheel sideways', () => {
    const event = { key: 'Shift', ctrlKey: false, altKey: false, metaKey: false, repeat: false };
    for (let turn = 0; turn < 3; turn += 1) {
      listeners.get('keydown')?.(event);
      listeners.get('wheel')?.({});
      listeners.get('keyup')?.(event);
    }
    assert.deepEqual(heard, []);
  });

  it('leave no listener behind', () => {
    counter.unlisten();
    assert.equal(listeners.size, 0);
  });
});
