//! What the reader could not take, as plain data; the rules of the file family turn it into findings.

use super::Span;

/// Something in the file that cannot be used as it stands.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Which rule it belongs to.
    pub kind: FaultKind,
    /// The place, in bytes of the file.
    pub span: Span,
    /// What is the matter.
    pub message: String,
    /// What to do next.
    pub help: String,
    /// What puts it right, where that is mechanical and certain; else nothing.
    pub fix: Vec<Edit>,
}

impl Fault {
    /// A fault that nothing but its writer can put right.
    pub fn new(kind: FaultKind, span: impl Into<Span>, message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault { kind, span: span.into(), message: message.into(), help: help.into(), fix: vec![] }
    }
}

/// A change to the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it replaces, in bytes of the file.
    pub span: Span,
    /// What stands there instead.
    pub text: String,
}

/// The sorts of fault, one for each rule that the reader feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Not TOML: `invalid-toml`.
    Syntax,
    /// A key that the format does not have: `unknown-key`.
    UnknownKey,
    /// A value of the wrong type, an unknown word, or a needed key that is missing: `invalid-value`.
    Value,
    /// More than `cop` reads: `too-large`.
    TooLarge,
    /// Something private beside a name: `private-detail`.
    Private,
    /// A contact that is better told elsewhere: `private-detail`, as advice.
    Contact,
    /// One in what is handed out: `private-detail`, as a warning.
    HandedOut,
}

impl FaultKind {
    /// Whether what it is about was read all the same: it is only better not said there.
    #[must_use]
    pub fn is_read(self) -> bool {
        matches!(self, FaultKind::Private | FaultKind::Contact | FaultKind::HandedOut)
    }
}
