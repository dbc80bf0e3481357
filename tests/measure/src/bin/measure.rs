//! Measures `cop` as a whole process, beside an empty process, the parser it stands on and what else could check the same
//! files, all in one run, and prints the rows of the README beside it. Wants hyperfine, GNU time, taplo and check-jsonschema on the
//! PATH, and nothing else at work on the machine.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const FILES: [usize; 3] = [1_000, 10_000, 100_000];
const PEOPLE: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let work = root.join("target/measure");
    std::fs::create_dir_all(&work).expect("a folder to work in");
    let seconds = build(&root, &work);
    let bench = Bench {
        cop: text(&work.join("cop/release/cop")),
        own: std::env::current_exe().expect("a program with a place"),
        example: text(&root.join("examples/swim-coaches.toml")),
        work,
    };
    println!("| what | measured |\n|---|---|");
    let bytes = std::fs::metadata(&bench.cop).expect("a program").len();
    println!("| the program | {:.2} MB, built from nothing in {seconds:.0} s |", bytes as f64 / 1e6);
    bench.one_file();
    for count in FILES {
        bench.files(count);
    }
    for count in PEOPLE {
        bench.people(count);
    }
    bench.others();
}

/// Builds `cop` with everything it stands on, and says how many seconds that took.
fn build(root: &Path, work: &Path) -> f64 {
    let target = work.join("cop");
    let _ = std::fs::remove_dir_all(&target);
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.current_dir(root).args(arguments);
        let status = command.env("CARGO_TARGET_DIR", &target).status();
        assert!(status.expect("cargo").success(), "cargo {arguments:?}");
    };
    cargo(&["fetch", "--locked"]);
    let start = Instant::now();
    cargo(&["build", "--release", "--locked", "--quiet"]);
    start.elapsed().as_secs_f64()
}

struct Bench {
    cop: String,
    own: PathBuf,
    example: String,
    work: PathBuf,
}

impl Bench {
    /// What one file costs over starting a process at all.
    fn one_file(&self) {
        let [empty, check, plan] = self.times(
            200,
            [
                self.beside("empty"),
                format!("{} check {}", self.cop, self.example),
                format!("{} plan {}", self.cop, self.example),
            ],
        );
        for (what, time) in [("check", check), ("plan", plan)] {
            println!("| `cop {what}` of twelve people, over an empty process | {:.1} ms |", (time - empty) * 1e3);
        }
    }

    /// What many files cost, beside walking, reading and parsing them.
    fn files(&self, count: usize) {
        let folder = self.generated(count);
        let parse = format!("{} {folder}", self.beside("parse"));
        let check = format!("{} check {folder}", self.cop);
        let [least, all] = self.times(if count > 10_000 { 5 } else { 20 }, [parse, check]);
        println!(
            "| `cop check` of {count} files | {:.2} s, {:.0} µs a file, {:.1} × walking, reading and parsing alone, {:.0} MB |",
            all,
            all * 1e6 / count as f64,
            all / least,
            self.megabytes(&["check", &folder])
        );
    }

    /// What one file of many people costs.
    fn people(&self, count: usize) {
        let file = text(&self.work.join(format!("{count}-people.toml")));
        run(Command::new(self.beside("sessions")).args([&file, "--people", &count.to_string()]));
        let command = |what| format!("{} {what} {file}", self.cop);
        let [check, plan] = self.times(10, ["check", "plan"].map(command));
        println!("| `cop check` and `cop plan` of {count} people | {:.1} ms and {:.1} ms |", check * 1e3, plan * 1e3);
    }

    /// What the files cost those who would use a checker of schemas instead.
    fn others(&self) {
        let count = FILES[0];
        let folder = self.generated(count);
        let schema = text(&self.work.join("cop.schema.json"));
        run(Command::new(&self.cop).args(["schema", "-o", &schema]));
        let commands = [
            format!("{} check {folder}", self.cop),
            format!("taplo lint --schema file://{schema} {folder}/**/*.toml"),
            // It takes files by their names alone.
            format!("bash -c 'check-jsonschema --schemafile {schema} $(find {folder} -name \"*.toml\")'"),
        ];
        let [cop, taplo, check_jsonschema] = self.times(5, commands);
        println!(
            "| the same {count} files by `taplo lint` and by `check-jsonschema`, with `cop schema`'s schema | {:.1} × and {:.0} × as long as `cop check` |",
            taplo / cop,
            check_jsonschema / cop
        );
    }

    /// The median of so many runs of each command, in seconds.
    fn times<const N: usize>(&self, runs: usize, commands: [String; N]) -> [f64; N] {
        let json = self.work.join("times.json");
        run(Command::new("hyperfine")
            .args(["--shell=none", "--warmup=2", "--ignore-failure", "--runs"])
            .arg(runs.to_string())
            .arg("--export-json")
            .arg(&json)
            .args(&commands));
        let json = std::fs::read(&json).expect("what hyperfine measured");
        let json: Value = serde_json::from_slice(&json).expect("JSON");
        std::array::from_fn(|at| json["results"][at]["median"].as_f64().expect("a median"))
    }

    /// The most memory that `cop` ever held, in megabytes.
    fn megabytes(&self, arguments: &[&str]) -> f64 {
        let file = self.work.join("memory");
        let mut command = Command::new("/usr/bin/time");
        command.args(["--quiet", "--format=%M", "--output"]).arg(&file);
        let status = command.arg(&self.cop).args(arguments).stdout(Stdio::null()).status();
        status.expect("GNU time");
        let kilobytes = std::fs::read_to_string(file).expect("what time measured");
        kilobytes.trim().parse::<f64>().expect("kilobytes") / 1e3
    }

    /// A folder of so many session files.
    fn generated(&self, count: usize) -> String {
        let folder = text(&self.work.join(format!("{count}-files")));
        if !Path::new(&folder).exists() {
            run(Command::new(self.beside("sessions")).args([&folder, &count.to_string()]));
        }
        folder
    }

    /// Another program of this workspace.
    fn beside(&self, name: &str) -> String {
        text(&self.own.with_file_name(name))
    }
}

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).status();
    let status = status.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(status.success(), "{command:?}");
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path that is text").to_owned()
}
