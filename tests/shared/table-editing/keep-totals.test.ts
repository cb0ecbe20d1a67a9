import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { withAutomaticTotals } from '../../../src/shared/table-editing/keep-totals.ts';

const format = formatById('2021');
const keep = (cells: Record<string, string>, put: Record<string, string>) =>
  withAutomaticTotals(format, cells, put);

describe('a total that is put into cells', () => {
  test('stays automatic where it is the sum of what is put in with it', () => {
    const put = {
      'requests.newReceived.naturalPerson': '3',
      'requests.newReceived.business': '1',
      'requests.newReceived.total': '4',
    };
    expect(keep({}, put)).toEqual({ ...put, 'requests.newReceived.total': '' });
  });

  test('stays automatic where it is the sum together with what was there', () => {
    const cells = { 'requests.newReceived.research': '5' };
    const put = { 'requests.newReceived.naturalPerson': '3', 'requests.newReceived.total': '８' };
    expect(keep(cells, put)['requests.newReceived.total']).toBe('');
  });

  test.each(['5', '3', '', '四', '4.5', '-4'])('stays as it was written where it is not: %j', total => {
    const put = {
      'requests.newReceived.naturalPerson': '3',
      'requests.newReceived.business': '1',
      'requests.newReceived.total': total,
    };
    expect(keep({}, put)).toEqual(put);
  });

  test('a typed total that was there before gives way to one that is the sum', () => {
    const cells = { 'requests.newReceived.total': '9', 'requests.newReceived.naturalPerson': '4' };
    expect(keep(cells, { 'requests.newReceived.total': '4' })).toEqual({ 'requests.newReceived.total': '' });
  });

  test('a total of totals counts those that stay as they were written', () => {
    const put = {
      'litigation.review.upheld': '1',
      'litigation.review.total': '1',
      'requests.granted.naturalPerson': '1',
      'requests.granted.total': '7',
      'requests.total.naturalPerson': '1',
      'requests.total.total': '1',
    };
    const kept = keep({}, put);
    expect(kept).toMatchObject({ 'litigation.review.total': '', 'requests.granted.total': '7' });
    expect(kept['requests.total.naturalPerson']).toBe('');
  });

  test('figures that are no totals are left alone', () => {
    const put = { 'requests.newReceived.naturalPerson': '0', 'proactive.adminFees.amount': '0' };
    expect(keep({}, put)).toEqual(put);
  });
});
