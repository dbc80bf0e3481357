//! Who stands first in a row of several people.

use super::columns::Columns;
use super::words::words;

impl Columns {
    /// Finds who stands first in a row where the others are numbered or the crew: "Captain" beside "Member 2", "Helm" beside
    /// "Crew".
    pub(super) fn leads_a_crew(&mut self, numbers: &mut [Option<usize>], holds_names: impl Fn(usize) -> bool) {
        const LEADS: &str = "captain|team captain|captain name|captain s name|name of captain|skipper|leader|team leader|leader name|\
            team lead|lead|helm|helmsman|helm name|cox|pilot|driver";
        const CREW: &str = "crew|crew name|crew member|navigator|co driver|co pilot|bow|mate";
        let named = |at: &usize, list: &str| words(&self.headings[*at]).are(list) && holds_names(*at);
        let Some(first) = (0..numbers.len()).find(|at| named(at, LEADS)) else { return };
        let crew = (0..numbers.len()).filter(|at| named(at, CREW)).collect::<Vec<_>>();
        if crew.is_empty() && !numbers.iter().flatten().any(|number| *number > 1) {
            return;
        }
        numbers[first] = Some(1);
        self.holds[first] = None;
        for (at, number) in crew.into_iter().zip(2..) {
            numbers[at] = Some(number);
            self.holds[at] = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::becomes;

    #[test]
    fn a_captain_is_the_first_of_a_team() {
        becomes(
            "Team name,Captain,Member 2,Member 3\nOtters,Tilda Roe,Gus Pohl,Roz Ek\nSeals,Cy Lund,Ada Kerr,\n",
            &["Tilda Roe @ Otters", "Gus Pohl @ Otters", "Roz Ek @ Otters", "Cy Lund @ Seals", "Ada Kerr @ Seals"],
        );
        becomes(
            "Boat,Helm,Crew,Coming on Friday?\nKestrel,Tilda Roe,Gus Pohl,yes\nMerlin,Roz Ek,Cy Lund,no\n",
            &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = no", "Cy Lund = no"],
        );
        becomes(
            "Team,Player one,Player two,Attending\nOtters,Tilda Roe,Gus Pohl,Yes\n",
            &["Tilda Roe = yes @ Otters", "Gus Pohl = yes @ Otters"],
        );
        // A crew is where people are from where nobody leads it.
        becomes("Name,Crew\nTilda Roe,Otters\n", &["Tilda Roe @ Otters"]);
    }
}
