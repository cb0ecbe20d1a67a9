import { daysIn } from '../../../report/calendar-date.ts';

/** Weights and check characters of a citizen's number: GB 11643-1999, after ISO 7064:1983 MOD 11-2. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Whether 18 characters are a citizen's identity number (公民身份号码): a date of birth that exists and the right
 * check character.
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(digits) || !isBirthday(digits.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters[sum % 11] === digits.charAt(17).toUpperCase();
}

function isBirthday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(4, 6));
  const day = Number(date.slice(6, 8));
  return year >= 1900 && year <= 2100 && day >= 1 && day <= daysIn(year, month);
}

/** Whether 16 to 19 digits are a payment card's number: issuer 3 to 6, Luhn's check digit (ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  [...digits].reverse().forEach((character, index) => {
    const doubled = Number(character) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

/** Whether 11 digits are a mobile telephone's. */
export function isMobileNumber(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits);
}
