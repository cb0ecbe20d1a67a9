import { show, useNavigation } from '../stores/navigation-store.ts';
import { hashOf, screenOf } from '../work/address.ts';

/** Keeps the screen in the address, so that a reload comes back to the same place; begins with the one it names. */
export function followAddress(): void {
  show(screenOf(location.hash));
  useNavigation.subscribe(({ screen }) => history.replaceState(null, '', hashOf(screen)));
}
