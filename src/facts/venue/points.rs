//! What everything counts for being formal and for being interrupted, in points. Judgement, measured on real places.

use super::vocabulary::Cue;
use super::{EXPOSED_FROM, INTERRUPTED_FROM, Source};
use crate::session::{Layout, VenueKind};

/// What a cue counts for being formal, and whether it is a sort of place. Where the file says what kind of place it
/// is, the words for kinds of places count for nothing: the file knows better.
pub(super) fn formality(cue: Cue, source: Source, kind_is_known: bool) -> (i32, bool) {
    let sort = match cue {
        Cue::LetIn => return (4, false),
        Cue::Ceremony => return (3, false),
        Cue::Ease => return (-2, false),
        _ if kind_is_known => 0,
        Cue::FormalRoom | Cue::FormalHouse => 4,
        Cue::FormalName if source == Source::Name => 4,
        Cue::Stiff => 2,
        // What is eaten in a lecture hall does not make it a café; being called one does.
        Cue::Informal | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors if source == Source::Name => -4,
        Cue::Informal | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors => -2,
        _ => 0,
    };
    (sort, true)
}

/// Points for the kind of place.
pub(super) fn formality_of(kind: VenueKind) -> i32 {
    use VenueKind as K;
    match kind {
        K::CouncilChamber | K::Courtroom | K::LectureTheatre | K::Boardroom => 5,
        K::Classroom | K::TrainingRoom | K::ConferenceCentre | K::HotelMeetingRoom => 4,
        K::OfficeMeetingRoom => 2,
        K::SchoolHall | K::SportsHall => 1,
        K::VillageHall | K::ChurchHall | K::CommunityCentre | K::LibraryRoom | K::Online | K::Other => 0,
        K::Clubhouse | K::Staffroom | K::Pub | K::Outdoors => -1,
        K::Cafe | K::PubFunctionRoom => -2,
        K::CafePrivateRoom | K::Home => -3,
    }
}

/// Points for the layout: it counts as much as the kind, and is easier to change.
pub(super) fn stiffness_of(layout: Layout) -> i32 {
    use Layout as L;
    match layout {
        L::Theatre => 3,
        L::Boardroom | L::Classroom => 2,
        L::Horseshoe | L::HollowSquare => 1,
        L::Cabaret => 0,
        L::RoundTable | L::Standing => -1,
        L::Circle | L::CafeTables | L::Sofas | L::Picnic => -3,
    }
}

/// Points for other people in the room, or people's own work within reach.
pub(super) fn exposure_of(kind: VenueKind) -> i32 {
    use VenueKind as K;
    match kind {
        K::Cafe | K::Pub | K::Outdoors => INTERRUPTED_FROM,
        K::Staffroom => EXPOSED_FROM,
        _ => 0,
    }
}
