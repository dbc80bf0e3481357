//! What shells and manuals know of the command line is the command line.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const COMMANDS: &[&str] = &[
    "init", "update", "check", "plan", "welcome", "print", "invite", "diff", "explain", "schema", "completions", "man",
];

fn cop(args: &[&str]) -> String {
    let ran = Command::new(env!("CARGO_BIN_EXE_cop")).args(args).env("COLUMNS", "80").output().expect("cop runs");
    assert!(ran.status.success(), "{args:?}");
    String::from_utf8(ran.stdout).expect("what cop writes is text")
}

/// Runs a program of another project on a text; what it prints, where it found nothing wrong.
fn through(program: &str, args: &[&str], text: &str) -> String {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} is installed: {error}"));
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(text.as_bytes()).expect("the program reads");
    drop(input);
    let ran = child.wait_with_output().expect("the program ends");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && said.is_empty(), "{program}: {said}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn every_shell_knows_every_command_and_flag() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = cop(&["completions", shell]);
        for word in COMMANDS.iter().chain(&["large-print", "fail-on"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    // After `cop explain` comes a rule.
    assert!(cop(&["completions", "bash"]).contains("venue-too-formal"));
}

#[test]
fn every_command_has_a_page_with_its_examples() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("share/man/man1");
    cop(&["man", "--into", &folder.to_string_lossy()]);
    let mut pages: Vec<String> = fs::read_dir(&folder)
        .expect("the folder")
        .map(|page| page.expect("a page").file_name().to_string_lossy().into_owned())
        .collect();
    pages.sort();
    let mut expected: Vec<String> = COMMANDS.iter().map(|command| format!("cop-{command}.1")).collect();
    expected.push("cop.1".to_owned());
    expected.sort();
    assert_eq!(pages, expected);
    for command in COMMANDS {
        let page = cop(&["man", command]);
        assert!(page.contains(&format!(".TH COP-{}", command.to_uppercase())), "{page}");
        assert!(page.contains(".SH EXAMPLES"), "{command}");
        assert_eq!(page, read(&folder.join(format!("cop-{command}.1"))));
    }
}

#[expect(clippy::disallowed_methods, reason = "a test reads what was written")]
fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a page")
}

#[test]
fn every_help_fits_eighty_columns() {
    for command in COMMANDS {
        let help = cop(&["help", command]);
        assert!(help.contains("Examples:"), "{command}");
        for line in help.lines() {
            assert!(line.chars().count() <= 80, "{command}: {line}");
        }
        // An example is to be copied, so none is broken.
        let examples = help.split("Examples:").nth(1).unwrap_or_default();
        let broken = examples.lines().skip(1).take_while(|line| !line.is_empty());
        for line in broken {
            let is_command = line.starts_with("  cop ") || line.contains("| cop ");
            assert!(is_command, "{command}: {line}");
        }
    }
}

#[test]
#[ignore = "needs bash, zsh, fish and man"]
#[expect(clippy::disallowed_methods, reason = "the shells are found where they are found now")]
fn what_the_readme_prints_for_shells_works_in_a_home_with_nothing_in_it() {
    let home = tempfile::tempdir().expect("a folder");
    let run = |script: &str| {
        let path = std::env::var("PATH").expect("a search path");
        let cop = Path::new(env!("CARGO_BIN_EXE_cop")).parent().expect("a folder").display();
        let mut shell = Command::new("bash");
        shell.args(["-euc", script]).env_clear().env("HOME", home.path()).env("PATH", format!("{cop}:{path}"));
        let ran = shell.output().expect("bash runs");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success() && said.is_empty(), "{script}: {said}");
        String::from_utf8_lossy(&ran.stdout).into_owned()
    };
    let readme = read(Path::new("README.md"));
    let lines: Vec<&str> = readme.lines().filter(|line| line.contains(" --into ")).collect();
    assert_eq!(lines.len(), 4);
    lines.iter().for_each(|line| drop(run(line)));
    // bash-completion looks there for `cop` and `cop.bash` when somebody first wants one of these words completed.
    let there = run("source ~/.local/share/bash-completion/completions/cop.bash; complete -p cop");
    assert!(there.contains("_cop"), "{there}");
    run("printf 'fpath+=~/.zfunc\nautoload -U compinit\ncompinit -u\n' > ~/.zshrc");
    assert_eq!(run("zsh -ic 'print $_comps[cop]'").trim(), "_cop");
    assert!(run("fish -c 'complete -C \"cop expl\"'").contains("explain"));
    assert!(run("MANPATH=~/.local/share/man man cop-check").contains("COP-CHECK"));
}

#[test]
#[ignore = "needs bash, zsh, fish and groff"]
fn shells_and_groff_find_nothing_wrong() {
    through("bash", &["-n"], &cop(&["completions", "bash"]));
    through("zsh", &["-n"], &cop(&["completions", "zsh"]));
    through("fish", &["--no-execute"], &cop(&["completions", "fish"]));
    let typed = "\nCOMP_WORDS=(cop expl); COMP_CWORD=1; _cop cop expl cop; echo \"${COMPREPLY[@]}\"\n";
    let offered = through("bash", &[], &(cop(&["completions", "bash"]) + typed));
    assert_eq!(offered.trim(), "explain");
    for command in COMMANDS {
        let page = through("groff", &["-man", "-Tutf8", "-ww"], &cop(&["man", command]));
        assert!(page.contains("cop"), "{page}");
    }
}
