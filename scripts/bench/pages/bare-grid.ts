/** The floor of the keystroke bench: 25 × 7 uncontrolled boxes and nothing else. */
const table = document.querySelector<HTMLTableElement>('#grid');
for (let row = 0; row < 25; row += 1) {
  const line = table?.insertRow();
  for (let column = 0; column < 7; column += 1) {
    const box = document.createElement('input');
    box.dataset.id = `${row} ${column}`;
    line?.insertCell().append(box);
  }
}
