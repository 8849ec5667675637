/// The names of all compiled templates: each is a type in an extension of this one, so that no template's name can
/// shadow another type, and typing `Messages.` lists them all.
public enum Messages {}
