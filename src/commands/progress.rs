//! How far a long check has come, on a terminal and only when it takes more than a moment.

use std::io::Write;
use std::time::{Duration, Instant};

/// Whoever waits less than this does not ask how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line on standard error that is drawn again and again.
pub(super) struct Progress {
    total: usize,
    done: usize,
    since: Instant,
    wanted: bool,
    drawn: bool,
}

impl Progress {
    /// Counts to `total` files; draws nothing unless it is `wanted`.
    pub(super) fn new(total: usize, wanted: bool) -> Progress {
        Progress { total, done: 0, since: Instant::now(), wanted, drawn: false }
    }

    /// So many more files are done.
    pub(super) fn done(&mut self, files: usize) {
        self.done += files;
        if self.wanted && self.since.elapsed() > PATIENCE {
            let percent = self.done * 100 / self.total.max(1);
            say(&format!("\r{} of {} files, {percent} %", self.done, self.total));
            self.drawn = true;
        }
    }

    /// Takes the line away, before anything else is written.
    pub(super) fn clear(&mut self) {
        if self.drawn {
            say("\r\x1b[K");
            self.drawn = false;
        }
    }
}

/// When standard error is closed there is nobody to tell.
fn say(text: &str) {
    let mut out = std::io::stderr();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
