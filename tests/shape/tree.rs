//! The project's files.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Folders that tools make and nobody keeps.
const MADE: [&str; 7] = [".git", "target", "node_modules", "dist", "gen", ".cache", ".svelte-kit"];

/// One file, by its path from the project's root with `/` between the folders.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn ends(&self, end: &str) -> bool {
        self.path.ends_with(end)
    }

    pub fn under(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// Lines of Rust or TypeScript with their numbers, without those that are comments.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines()).filter(|(_, line)| {
            let line = line.trim_start();
            !(line.starts_with("//") || line.starts_with("* ") || line.starts_with("/*"))
        })
    }

    /// The lines before the file's own tests.
    pub fn product(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = || self.text.lines().map(str::trim);
        let opens = |(mark, next): (&str, &str)| {
            mark == "#[cfg(test)]" && next.starts_with("mod ") && next.ends_with('{')
        };
        let end = lines().zip(lines().skip(1)).position(opens).unwrap_or(usize::MAX);
        self.code().take_while(move |(number, _)| *number <= end)
    }

    /// Whether the file is there for tests only.
    pub fn tests(&self) -> bool {
        self.under("tests/")
            || self.path.contains("/tests/")
            || self.ends("/tests.rs")
            || self.path.contains(".test.")
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file that is kept: what git knows or would take, else everything that no tool has made.
pub fn paths() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root())
        .output();
    let mut paths: Vec<String> = match listed {
        Ok(listed) if listed.status.success() && !listed.stdout.is_empty() => {
            let names = String::from_utf8(listed.stdout).unwrap();
            names.split('\0').filter(|name| root().join(name).is_file()).map(str::to_owned).collect()
        }
        _ => walk(&root(), ""),
    };
    paths.sort();
    paths
}

fn walk(folder: &Path, name: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let file = entry.file_name().into_string().unwrap();
        let path = if name.is_empty() { file.clone() } else { format!("{name}/{file}") };
        if entry.file_type().unwrap().is_file() {
            paths.push(path);
        } else if entry.file_type().unwrap().is_dir() && !MADE.contains(&file.as_str()) {
            paths.extend(walk(&entry.path(), &path));
        }
    }
    paths
}

/// The files that are text.
pub fn sources() -> Vec<Source> {
    let read = |path: String| fs::read_to_string(root().join(&path)).ok().map(|text| Source { path, text });
    paths().into_iter().filter_map(read).collect()
}
