//! How the forms in `words/` are written, spelled out.

/// `@country: France | Spain`: a form that says `{country}` is meant for each.
pub type List<'a> = (&'a str, Vec<&'a str>);

/// The lists of a file.
pub fn lists(file: &str) -> Vec<List<'_>> {
    let lines = file.lines().filter_map(|line| line.strip_prefix('@')?.split_once(':'));
    lines.map(|(name, list)| (name.trim(), list.split('|').map(str::trim).collect())).collect()
}

/// Every spelling of a form: `{country}` is each of that list, `(held/stopped) (by/at) customs` each of the alternatives,
/// of which one may be empty. None: a list or a bracket that is not there.
pub fn spelled_out(form: &str, lists: &[List<'_>]) -> Option<Vec<String>> {
    if let Some((head, rest)) = form.split_once('{') {
        let (name, tail) = rest.split_once('}')?;
        let (_, list) = lists.iter().find(|(known, _)| *known == name)?;
        return each(list, |one| spelled_out(&format!("{head}{one}{tail}"), lists));
    }
    if let Some((rest, tail)) = form.split_once(')') {
        let (head, alternatives) = rest.rsplit_once('(')?;
        let alternatives: Vec<&str> = alternatives.split('/').collect();
        return each(&alternatives, |one| spelled_out(&format!("{head}{one}{tail}"), lists));
    }
    (!form.contains(['(', '}'])).then(|| vec![form.to_owned()])
}

fn each(choices: &[&str], spell: impl Fn(&str) -> Option<Vec<String>>) -> Option<Vec<String>> {
    let spelled: Option<Vec<_>> = choices.iter().map(|one| spell(one)).collect();
    spelled.map(|all| all.concat())
}
