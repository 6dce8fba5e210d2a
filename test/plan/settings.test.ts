import { expect, it } from 'vitest';
import { type Goal, monthlySalesGoal } from '../../src/plan/settings.ts';

const goal = (given: Partial<Goal>): Goal => ({
  who: '',
  measure: { id: 'sales' },
  each: 'month',
  amount: 50,
  from: null,
  to: null,
  cell: 'Settings!O3',
  ...given,
});

it('monthlySalesGoal is in force from its first day to its last, both included', () => {
  const goals = [goal({ from: 10, to: 20 })];
  expect([9, 10, 20, 21].map((day) => monthlySalesGoal(goals, day))).toEqual([null, 50, 50, null]);
  expect(monthlySalesGoal([goal({})], 9)).toBe(50);
});

it('monthlySalesGoal takes the later of two rows that are in force', () => {
  const goals = [goal({ amount: 50 }), goal({ amount: 60, from: 10 })];
  expect([9, 10].map((day) => monthlySalesGoal(goals, day))).toEqual([50, 60]);
});

it('monthlySalesGoal is of the one who is asked for, counts sales, and is meant for a month', () => {
  const goals = [
    goal({ who: 'Ann', amount: 12 }),
    goal({ each: 'week' }),
    goal({ measure: { id: 'revenue' } }),
  ];
  expect(monthlySalesGoal(goals, 9)).toBeNull();
  expect(monthlySalesGoal(goals, 9, ' ann')).toBe(12);
});
