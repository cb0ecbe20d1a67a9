/** Endings of bodies that make reports of their own, and of offices that write them for others. */
const body = /(?:政府|办事处|委员会|管委会|局|厅|院|中心|镇|乡|街道|区|县|市|省|公司|学校|医院|大学|学院)$/;
const onlyItself =
  /^(?:本|我|各|该|此|贵|上级|其)|(?:本|我)(?:机关|单位|镇|乡|局|办|区|县|市|街道)|六个部分|组成/;

/** An office inside a body that writes its report: 柳河镇人民政府党政办公室 reports of 柳河镇人民政府. */
const officeInside = /(?:党政|综合|党政综合|党政和人大)办(?:公室)?$/;

/** Whether words are the name of a body that such a report is of. */
export function isBody(name: string): boolean {
  return body.test(name) && !onlyItself.test(name);
}

/** The body whose own office these words name; the words themselves where they name none. */
export function bodyOf(name: string): string {
  const whole = name.replace(officeInside, '');
  return isBody(whole) ? whole : name;
}
