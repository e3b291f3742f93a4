// The commands that only some runs load, as one piece beside the bundle: a line for each.
export {}
