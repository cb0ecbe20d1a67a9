/** A menu of the menu bar, and its groups in their order; a line stands between two groups. */
export const barMenus = {
  file: { label: '文件(&F)', groups: ['begin', 'make', 'keep', 'leave'] },
  edit: { label: '编辑(&E)', groups: ['steps', 'words'] },
  view: { label: '查看(&V)', groups: ['beside', 'findings', 'pages', 'size'] },
  help: { label: '帮助(&H)', groups: ['learn', 'program'] },
} as const;

export type BarMenu = keyof typeof barMenus;

/** A group of the menu bar, such as `file.begin`. */
export type BarPlace = { [Menu in BarMenu]: `${Menu}.${(typeof barMenus)[Menu]['groups'][number]}` }[BarMenu];

/** The groups of the two 更多 menus, in their order. */
export const moreGroups = ['file', 'report', 'library', 'program'] as const;
export type MoreGroup = (typeof moreGroups)[number];

/** The screens that have a 更多 menu. */
export type MoreMenu = 'report' | 'library' | 'register';

/** A key as it is written: modifiers in the order Ctrl, Shift, then the key (`Ctrl+Shift+Z`, `F7`). */
export type Key = string;

/**
 * What has to be there for a command to mean anything: `library` open and whole, an open `report`, a step to
 * `undo` or `redo`, something `found` to go to; `pdf` is an ability of the host.
 */
export type Need = 'library' | 'report' | 'undo' | 'redo' | 'found' | 'pdf';

/** One thing a user can ask for, however it is asked: by menu, key or button. */
export interface Command {
  readonly label: string;
  /** It asks something before anything is done: menus write … behind it. */
  readonly asks?: true;
  /** The first is the one shown in menus; all of them work. */
  readonly keys?: readonly Key[];
  /** What the list of keys adds to the label. */
  readonly keyNote?: string;
  readonly bar: BarPlace;
  /** Its place in the 更多 menus, where it is in one. */
  readonly more?: Readonly<Partial<Record<MoreMenu, MoreGroup>>>;
  readonly needs: readonly Need[];
}
