//! How messages count and list.

/// "1 chair", "4 chairs".
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    }
}

/// "Tom", "Tom and Jo", "Tom, Jo and Bea": everything that is given.
pub(super) fn list<T: AsRef<str>>(things: &[T]) -> String {
    let (last, others) = match things {
        [] => return String::new(),
        [one] => return one.as_ref().to_owned(),
        [others @ .., last] => (last, others),
    };
    let others: Vec<&str> = others.iter().map(AsRef::as_ref).collect();
    format!("{} and {}", others.join(", "), last.as_ref())
}

/// The same, of a list that may be long: past `most` things it ends in "and 5 more".
pub(super) fn short_list<T: AsRef<str>>(things: &[T], most: usize) -> String {
    if things.len() <= most {
        return list(things);
    }
    let mut shown: Vec<String> = things[..most].iter().map(|thing| thing.as_ref().to_owned()).collect();
    shown.push(format!("{} more", things.len() - most));
    list(&shown)
}

#[cfg(test)]
mod tests {
    use super::{list, short_list};

    #[test]
    fn lists_read_as_spoken() {
        assert_eq!(list(&["Tom"]), "Tom");
        assert_eq!(list(&["Tom", "Jo"]), "Tom and Jo");
        assert_eq!(list(&["Tom", "Jo", "Bea"]), "Tom, Jo and Bea");
        assert_eq!(short_list(&["Tom", "Jo", "Bea", "Ada"], 2), "Tom, Jo and 2 more");
    }
}
