import { useEffect, useState } from 'react';
import { machine } from '../../wiring/workbench.ts';
import { dayNow } from '../../work/register/day-now.ts';

const everyMinute = 60_000;

/** What day it is, also for who leaves the program open over night. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayNow(machine));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayNow(machine)), everyMinute);
    return () => clearInterval(timer);
  }, []);
  return today;
}
