# Words of the rules. Each has a title, and .message, .recommendation (with the finding's
# figures), .formula, .cleared (with the settings, set_<field>, and headers, col_ and tab_, too),
# .meaning, .reason, .limits, .action.

# What hangs on a program, behind a sentence about it.
figures = ({ $quick_win ->
        [true] quick win;{" "}
       *[false] {""}
    }{ $budget ->
        [other] budget { RUPIAH($budget) }
       *[unknown] budget not known
    }{ $dependents ->
        [0] {""}
        [one] ; one other program depends on it
       *[other] ; { $dependents } other programs depend on it
    })

# What two programs have in common, and what to do about it.
doubles-figures = { $activity ->
        [other] ; likeness of the work { PERCENT($activity) }
        [one] ; likeness of the work { PERCENT($activity) }
       *[unknown] {""}
    }{ $same_code ->
        [true] ; same activity code
       *[false] {""}
    }{ $count_shared_words ->
        [0] {""}
       *[other] ; words in common: { $shared_words }
    }{ $count_village_names ->
        [0] {""}
       *[other] ; villages in common: { $village_names }
    }{ $count_beneficiary_names ->
        [0] {""}
       *[other] ; beneficiaries in common: { $beneficiary_names }
    }{ $count_indicator_names ->
        [0] {""}
       *[other] ; indicators in common: { $indicator_names }
    }{ $count_responsibility_names ->
        [0] {""}
       *[other] ; responsibilities in common: { $responsibility_names }
    }{ $budget_at_stake ->
        [0] {""}
        [other] ; at most { RUPIAH($budget_at_stake) } is at stake
       *[unknown] {""}
    }.
doubles-advice = { $count_managed_by ->
        [0] { $count_agreed_on ->
            [0] { doubles-choice }
           *[other] There is an agreement on { $agreed_on }; just see that the division of work is written down.
        }
       *[other] It is held together already by { $managed_by }; just see that the division of work is written down.
    }{ $count_unknown ->
        [0] {""}
       *[other] {" "}Not seen yet: { $unknown }; filled in, it would make this finding surer.
    }
doubles-leads = { $count_leads ->
        [0] no lead named yet
       *[other] { $leads }
    }
doubles-choice = { $leftover ->
        [revision] See which row is valid, then delete the other or mark it cancelled.
        [predecessor] Make sure that the former agency's row is no longer valid, then delete it or mark it cancelled.
        [zero-budget] Make sure that the row with a budget of 0 is no longer used, then delete it or mark it cancelled.
       *[none] { $leads_differ ->
            [true] Bring { $leads } together to choose: merge in one agency (saves, but the lead must be agreed on), split by area or beneficiaries (quick, but the line must be clear), one leads and the other supports, or keep both and write down why.
           *[false] { $count_leads ->
                [0] Settle first on who leads them, then see whether the two can be merged or are indeed different parts.
               *[other] See with { $leads } whether the two can be merged or are indeed different parts; if so, make the names clearer.
            }
        }
    }

# What a finding rests on, and what would clear it, where several rules say it alike.
doubles-told = Here{ $count_others ->
        [1] {""}
       *[other] , the smallest figures between each two programs
    }: likeness of the work { $activity ->
        [one] { PERCENT($activity) }
        [other] { PERCENT($activity) }
       *[unknown] not known
    }{ $same_code ->
        [true] , the same activity code
       *[false] {""}
    }{ $place ->
        [one] , villages in common { PERCENT($place) }
        [other] , villages in common { PERCENT($place) }
       *[unknown] {""}
    }{ $beneficiary ->
        [one] , beneficiaries in common { PERCENT($beneficiary) }
        [other] , beneficiaries in common { PERCENT($beneficiary) }
       *[unknown] {""}
    }{ $indicator ->
        [one] , indicators in common { PERCENT($indicator) }
        [other] , indicators in common { PERCENT($indicator) }
       *[unknown] {""}
    }{ $responsibility ->
        [one] , responsibilities in common { PERCENT($responsibility) }
        [other] , responsibilities in common { PERCENT($responsibility) }
       *[unknown] {""}
    }{ $period ->
        [one] , time in common { PERCENT($period) }
        [other] , time in common { PERCENT($period) }
       *[unknown] {""}
    }.
doubles-cleared = It goes away once { $leftover ->
        [revision] one of the rows is deleted, or marked “batal” (cancelled) in the column { $col_programs_status }
        [predecessor] the former agency's row is deleted, or marked “batal” (cancelled) in the column { $col_programs_status }
        [zero-budget] the row with a budget of 0 is deleted, or marked “batal” (cancelled) in the column { $col_programs_status }
       *[none] they are merged (one row deleted, or marked “batal” (cancelled) in the column { $col_programs_status }), or once the columns { $col_programs_description }, { $col_programs_villages } and { $col_programs_beneficiaries } show that the work is indeed different{ $leads_differ ->
            [true] . Where both go on by agreement, enter it in the sheet { $tab_agreements } or { $tab_working_groups }: the finding stays, but is low
           *[false] {""}
        }
    }. The rows: { $where }.
stakes-told = High where one of these holds: it is a quick win (here { $quick_win ->
        [true] yes
       *[false] no
    }), other programs depend on it (here { $dependents }), or its budget is among the largest { PERCENT($set_top_budget_share) } (here { $budget_top_tenth ->
        [true] yes
       *[false] no
    }).
network-told = Two agencies should sit down together where their weight is at least { $set_required_weight } and among the { $set_heaviest } largest of one of the two.

rule-overlap-duplication = Same work twice
    .message = { $leftover ->
        [revision] “{ $subject }” is entered more than once with the same code and name ({ $leads }); one of them may be left over from a revision
        [predecessor] “{ $subject }” looks the same as { $others }, while one agency succeeded the other ({ $leads }); one may be left over from before
        [zero-budget] “{ $subject }” has the same code as { $others } in another agency ({ $leads }), and one has a budget of 0; it may be left over
       *[none] “{ $subject }” seems to do the same as { $others } ({ doubles-leads })
    }{ doubles-figures }
    .recommendation = { doubles-advice }
    .formula = { $leftover ->
        [revision] Code and name are the same within one agency, so one activity is entered twice; no other likeness decides. High where the budgets of the two rows differ and neither is zero.
       *[none] Two programs are said to do the same where their work is at least { PERCENT($set_duplication_activity) } alike or has the same activity code, at least { PERCENT($set_duplication_share) } of the villages or beneficiaries are in common, and their times are not apart. { doubles-told } { $leads_differ ->
            [true] High because their leads differ
           *[false] Medium because their lead is the same
        }{ $leftover ->
            [predecessor] , yet lowered because one may be left over
            [zero-budget] , yet lowered because one may be left over
           *[none] { $count_managed_by ->
                [0] {""}
               *[other] , yet lowered because it is held together already
            }
        }.
    }
    .cleared = { doubles-cleared }
    .meaning = Two or more programs do the same work for the same people or villages at overlapping times; or one activity is entered twice.
    .reason = Money and people are spent twice on the same thing, and residents are served through two doors.
    .limits = What is compared is the names, descriptions, codes, places and beneficiaries as written. Two programs may have like names and yet be divided, by stages or groups that are not written down. The same work in entirely other words is not seen. The budget at stake is no saving.
    .action = Compare both rows with the agencies concerned, then choose: merge, split by area, one leads and the other supports, a working group, or keep both and write down why.

rule-overlap-overlap = Overlapping work
    .message = “{ $subject }” seems to overlap with { $others } ({ doubles-leads }){ $leftover ->
        [predecessor] , and one may be left over from before an agency was succeeded
        [zero-budget] , and the one with a budget of 0 may be left over
       *[none] {""}
    }{ doubles-figures }
    .recommendation = { doubles-advice }
    .formula = Two programs are said to overlap where their work is at least { PERCENT($set_overlap_activity) } alike and at least { PERCENT($set_overlap_share) } of the villages, beneficiaries, indicators or responsibilities are in common, or where two agencies use the same activity code. { doubles-told } Medium where their leads differ and the budget at stake is among the largest { PERCENT($set_budget_share) } of all program budgets, low otherwise; low too where one may be left over or they are held together already.
    .cleared = { doubles-cleared }
    .meaning = Programs whose work is alike also have villages, beneficiaries, indicators or responsibilities in common, or use the same activity code in different agencies.
    .reason = Where nobody talks about it, one does not use what the other makes, and residents cannot tell who does what.
    .limits = Overlap need not go: it sometimes strengthens both. Only what is written is compared; empty columns do not decide. The same work in entirely other words is not seen.
    .action = Talk about who does what, then enter the agreement or working group that holds it.

rule-overlap-fragmentation = Fragmented area
    .message = “{ $subject }” is worked on by { $programs } programs under { $count_leads } lead agencies ({ $leads }), as much as { NUMBER($effective_leads, maximumFractionDigits: 1) } agencies with equal shares{ $budget ->
        [other] , budget { RUPIAH($budget) }
       *[unknown] {""}
    }; no working group that holds this area is seen in the plan.
    .recommendation = Agree on who coordinates{ $has_coordinator ->
        [false] {""}
       *[true] ; { $coordinator } may be considered, as { $is_owner ->
            [true] this responsibility is entered as its own
           *[false] its share is the largest
        }
    }. If the group exists already, enter what it covers.
    .formula = Effective number = 1 ÷ the sum of each lead's share squared = { NUMBER($effective_leads, maximumFractionDigits: 1) } agencies, from { $count_leads } lead agencies and { $programs } programs in this area. An area is called fragmented where the effective number is at least { $set_fragmentation_opds } and no working group covers all of it or has at least { PERCENT($set_fragmentation_covered) } of its leads among its members. Medium where the effective number is at least { $set_fragmentation_strong }.
    .cleared = It goes away once a working group holds this area: in the sheet { $tab_working_groups }, fill in the column { $col_working_groups_covers } with all of its programs, or { $col_working_groups_members } with at least { PERCENT($set_fragmentation_covered) } of its leads (in a group of at most { $set_large_group } agencies). It also goes away where fewer agencies lead, so that the effective number falls below { $set_fragmentation_opds }.
    .meaning = One area of need (a subdimension, an indicator or a responsibility) is led by several agencies, and no working group covers it or holds most of them.
    .reason = Where many work and nobody holds it together, gaps and double work are easily missed, and residents face several doors.
    .limits = Fragmented does not mean wrong: often several kinds of expertise are needed. The effective number counts programs, not the size of the work. A forum of very many members counts only where it covers this area.
    .action = Settle on one agency as coordinator, or widen a working group there is, and enter what it covers.

rule-orphan-unowned-program = Program without lead agency
    .message = { $cause ->
        [dissolved] “{ $subject }” is still led by { $named }, which by the list of agencies was succeeded by { $successors }
        [only-stakeholder] “{ $subject }” names only { $named } as its lead; no agency is named yet
        [only-village] “{ $subject }” names only { $named } as its lead; no agency is named yet
        [refused] “{ $subject }” has no lead agency yet, and a request to { $named } is recorded as refused
        [everyone] “{ $subject }” is led by “{ $named }”, so no single agency is named yet
       *[never-named] “{ $subject }” has no lead agency named yet
    } { figures }.
    .recommendation = { $cause ->
        [dissolved] Make sure whether { $successors } carries this program on, and enter the name as its lead.
        [only-stakeholder] Make sure which agency stands beside { $named } and answers for the result.
        [only-village] Make sure which agency stands beside { $named } and answers for the result.
        [refused] Talk over with { $named } why the request was not accepted, and agree on one lead agency, through the regional secretary if need be.
        [everyone] Agree on one lead agency and enter the others as support.
       *[never-named] Settle on one lead agency, or make sure that the name was merely not entered.
    }
    .formula = Needed: one agency that still exists, entered as lead. Entered = 0{ $cause ->
        [dissolved] , since { $named } was succeeded by another
        [only-stakeholder] , since { $named } is no agency of the region
        [only-village] , since { $named } is no agency of the region
        [everyone] , since “{ $named }” means no single agency
       *[other] {""}
    }. { stakes-told }
    .cleared = It goes away once the column { $col_programs_lead } of this program ({ $where }) names one agency of the sheet { $tab_opds }{ $cause ->
        [dissolved] {" "}that still exists, such as { $any_successors }
        [only-stakeholder] ; { $named } may move to the column { $col_programs_support }
        [only-village] ; { $named } may move to the column { $col_programs_support }
       *[other] {""}
    }.
    .meaning = The plan names no single agency that answers for this program: none is entered, only “all agencies”, only parties that are no agency, or an agency that was succeeded by another.
    .reason = Each task needs one party that answers for it. Without one, budget, schedule and reports easily wait for each other.
    .limits = The lead may be settled in another document, such as a decree, and not entered in the plan. A succeeded agency may still be right for the years before the change.
    .action = Agree on one lead agency, enter it in the lead column, and enter others that take part as support.

rule-orphan-unknown-owner = Lead agency not recognised
    .message = The lead of “{ $subject }” is entered as “{ $value }”, a name that is not recognised in the list of agencies { figures }.
    .recommendation = { $count_closest ->
        [0] Make sure which agency “{ $value }” means, then correct the name or complete the list of agencies.
        [1] Make sure whether “{ $value }” means { $closest }, then correct the name or add it as an alias.
       *[other] Make sure whether “{ $value }” means { $any_closest }; then correct the name or add it as an alias.
    }
    .formula = “{ $value }” was compared with the ids, names, short names and aliases of all agencies. Needed: it fits exactly one; found: none for certain. { stakes-told }
    .cleared = It goes away once “{ $value }” in the column { $col_programs_lead } ({ $where }) is written as in the sheet { $tab_opds }, or once this spelling is added to the column { $col_opds_aliases } of the agency that is meant.
    .meaning = The lead column is filled in, but the name fits none of the listed agencies, or more than one.
    .reason = As long as the name is unclear, the program counts as nobody's task.
    .limits = Often this is a matter of spelling, a short form or a former name; the lead itself may be quite clear.
    .action = Write the name as in the list of agencies, or add it to the aliases.

rule-orphan-contested-program = More than one lead
    .message = “{ $subject }” names { $count_leads } lead agencies: { $leads } { figures }.
    .recommendation = Make sure which agency answers for the whole; the rest can be entered as support.
    .formula = Agencies entered as lead = { $count_leads }, where 1 is needed. A parent agency and its branch count as one, and so do an agency and its predecessor. { stakes-told }
    .cleared = It goes away once the column { $col_programs_lead } of this program ({ $where }) names one agency and the others move to the column { $col_programs_support }, or once the program is split into parts with one lead each (new rows whose column { $col_programs_parent } names this program).
    .meaning = Two or more agencies are entered as lead of the same program, and the plan does not show how they divide it.
    .reason = Where more than one party answers for a task, decisions and reports easily wait for each other.
    .limits = A shared lead is sometimes meant, with duties divided by decree. A parent agency and its branch do not count as two.
    .action = Agree on one lead and enter the others as support, or split the program into parts with one lead each.

rule-orphan-uncovered-responsibility = Responsibility without agency
    .message = The agency that holds “{ $subject }” is not entered ({ $programs ->
        [0] no program serves this responsibility yet
        [one] one program serves this responsibility
       *[other] { $programs } programs serve this responsibility
    }).
    .recommendation = Make sure which agency holds “{ $subject }” and enter it in the list of responsibilities.
    .formula = Agencies entered as holding this responsibility = 0, where at least 1 is needed. High where a legal basis is entered, and here { $has_legal_basis ->
        [false] there is none
       *[true] it is { $legal_basis }
    }.
    .cleared = It goes away once the column { $col_responsibilities_owner } of this responsibility ({ $where }) names an agency.
    .meaning = The list of responsibilities does not say which agency holds this one.
    .reason = What no agency holds is easily left out of plans and budgets.
    .limits = The holder may be settled in the regulation on the region's agencies and merely not entered here.
    .action = Compare with the regulation on the region's agencies, then fill in the owner.

rule-orphan-unfulfilled-responsibility = Responsibility without program
    .message = No active program of this plan names “{ $subject }” among its responsibilities{ $count_owner ->
        [0] {""}
       *[other] ; it is held by { $owner }
    }.
    .recommendation = { $count_owner ->
        [0] Make sure whether “{ $subject }” is served by another plan or needs a program here.
       *[other] Ask { $owner } whether this is served by another plan or needs a program here.
    }
    .formula = Active programs that name this responsibility = 0, where at least 1 is expected. High where a legal basis is entered, and here { $has_legal_basis ->
        [false] there is none
       *[true] it is { $legal_basis }
    }.
    .cleared = It goes away once the column { $col_programs_responsibilities } of an active program names “{ $subject }”, or once its row ({ $where }) is deleted because the responsibility is outside this plan.
    .meaning = The responsibility is listed, but no active program names it.
    .reason = What has a legal basis must be done all the same; better to see the gap while planning.
    .limits = It may be served by another plan, or by a program whose responsibilities are not filled in.
    .action = Look through the programs and fill in their responsibilities; if there is none, consider one.

rule-orphan-unserved-village = Villages not reached
    .message = No program names { $unserved } of the { $villages } villages in the district { $subject } as its place ({ PERCENT($share) }).
    .recommendation = Check whether these villages are not reached yet, or whether places were not entered ({ PERCENT($placed_share) } of programs name villages).
    .formula = { $unserved } villages that no program names ÷ { $villages } villages in this district = { PERCENT($share) }. High above { PERCENT($set_district_share) }. This is judged because { PERCENT($placed_share) } of programs name villages, and at least { PERCENT($set_placed_share) } must.
    .cleared = It goes away once the column { $col_programs_villages } of programs that work there names each of these villages; “Kecamatan { $subject }” will do too, and means all of its villages. “All villages” does not count. The villages are in { $where }.
    .meaning = No program names these villages as its place. Region-wide programs do not count.
    .reason = Villages that are never named are easily left out when work and money are shared out.
    .limits = They may be served by region-wide programs or by programs whose place was not entered. The fewer programs name villages, the weaker this signal.
    .action = Complete the places, then look again which villages are missing and whether they need a program.

rule-orphan-empty-dimension = Dimension not filled
    .message = { $programs ->
        [0] There is no active program in the dimension { $subject }.
        [one] The dimension { $subject } has one program, but it is not marked as a quick win.
       *[other] The dimension { $subject } has { $programs } programs, but none is marked as a quick win.
    }
    .recommendation = { $programs ->
        [0] Make sure whether { $subject } is not planned for yet, or whether dimensions were not entered.
        [one] Consider whether that program could be a quick win.
       *[other] Consider whether one of the { $programs } programs could be a quick win.
    }
    .formula = Active programs in this dimension = { $programs }{ $programs ->
        [0] , where at least 1 is expected
       *[other] , and quick wins among them = { $quick_wins }, where at least 1 is expected
    }. High where there is no program, medium where there is no quick win.
    .cleared = It goes away once { $programs ->
        [0] an active program names { $subject } in the column { $col_programs_dimension }
       *[other] a program of the dimension { $subject } that deserves it is marked “yes” in the column { $col_programs_quick_win }
    }.
    .meaning = A smart city dimension has no program, or has programs but no quick win.
    .reason = A smart city plan is expected to cover all dimensions, with early results in each.
    .limits = A fitting program may be entered under another dimension. Not every dimension needs a quick win.
    .action = Check how programs are assigned, then decide whether the dimension needs a program or a quick win.

rule-orphan-unmeasured-indicator = Indicator without program
    .message = No active program names the indicator “{ $subject }”.
    .recommendation = Make sure which program contributes to “{ $subject }”, and fill in its indicators.
    .formula = Active programs that name this indicator = 0, where at least 1 is expected.
    .cleared = It goes away once the column { $col_programs_indicators } of an active program names “{ $subject }”, or once its row ({ $where }) is deleted because it is no longer used.
    .meaning = The indicator is listed, but no program says that it contributes to it.
    .reason = A target that no program works for is hard to reach and hard to report on.
    .limits = The program may exist with its indicators not filled in.
    .action = Link the indicator to its program, or consider whether it is still in use.

rule-orphan-idle-opd = Agency without a role
    .message = { $subject } neither leads nor supports any program{ $consulted ->
        [0] { $informed ->
            [0] {""}
           *[other] {" "}(informed in { $informed })
        }
       *[other] { $informed ->
            [0] {" "}(consulted in { $consulted })
           *[other] {" "}(consulted in { $consulted }, informed in { $informed })
        }
    }.
    .recommendation = Ask { $subject } whether it leads or supports a program that was not entered.
    .formula = Active programs that it leads or supports, itself or through a branch = 0. Being consulted (in { $consulted }) or informed (in { $informed }) is not counted as a role. This is judged only where at most { PERCENT($set_idle_share) } of agencies look like this.
    .cleared = It goes away once the column { $col_programs_lead } or { $col_programs_support } of an active program names { $subject }. Where this plan is outside its duties, the finding may stay.
    .meaning = The agency is listed, but neither it nor a branch of it leads or supports any program.
    .reason = Its abilities and data might help programs that are already there.
    .limits = Not every agency needs a role in this plan. A role of “all agencies” does not count for each. Districts and branches are not looked at.
    .action = Offer it a fitting role, or leave it where the plan is outside its duties.

rule-orphan-idle-stakeholder = Stakeholder without a role
    .message = { $subject } is listed as a stakeholder, but no program or working group names it.
    .recommendation = Make sure what is hoped for from { $subject }, and enter its role if there is one.
    .formula = Active programs and working groups that name this stakeholder = 0, where at least 1 is expected.
    .cleared = It goes away once { $subject } is named in the column { $col_programs_support }, { $col_programs_consulted } or { $col_programs_informed } of an active program, or in the column { $col_working_groups_members } of a working group; or once its row ({ $where }) is deleted because nothing is hoped for any more.
    .meaning = No active program and no working group names this stakeholder.
    .reason = A partner who was listed usually has something to contribute.
    .limits = The cooperation may be under way and merely not entered.
    .action = Link it to a fitting program or working group, or take it off the list.

rule-orphan-unknown-dependency = Prerequisite not recognised
    .message = “{ $subject }” depends on “{ $value }”, a name that is not recognised as a program of this plan.
    .recommendation = { $count_closest ->
        [0] Make sure which program “{ $value }” means, or whether it is outside this plan.
        [1] Make sure whether “{ $value }” means { $closest }.
       *[other] Make sure whether “{ $value }” means { $any_closest }.
    }
    .formula = “{ $value }” was compared with the ids and names of all programs. Needed: it fits exactly one; found: none for certain. This spelling is used in { $rows ->
        [one] one row
       *[other] { $rows } rows
    }.
    .cleared = It goes away once “{ $value }” in the column “{ $column }” ({ $where }) is written as the program's name, or once that program is added to the sheet { $tab_programs }. Where the prerequisite is outside this plan, take it out of that column and tell of it in the column { $col_programs_description }.
    .meaning = The column for dependencies names a program that is not in the plan, or a name that fits more than one.
    .reason = If a prerequisite is not in the plan, the program may be held up without anybody knowing.
    .limits = Often this is a matter of spelling. The prerequisite may also be in another plan.
    .action = Correct the name, add the program, or note who outside the plan provides it.

rule-orphan-unknown-reference = Reference not recognised
    .message = “{ $subject }” names “{ $value }” in the column “{ $column }”, but the name is not recognised in its list.
    .recommendation = { $count_closest ->
        [0] Make sure what “{ $value }” means, then correct the name or complete the list.
        [1] Make sure whether “{ $value }” means { $closest }.
       *[other] Make sure whether “{ $value }” means { $any_closest }.
    }
    .formula = “{ $value }” was compared with the ids, names and aliases of the list that the column “{ $column }” refers to. Needed: it fits exactly one; found: none for certain. This spelling is used in { $rows ->
        [one] one row
       *[other] { $rows } rows
    }.
    .cleared = It goes away once “{ $value }” in the column “{ $column }” ({ $where }) is written as in its list, or once the name is added to that list.
    .meaning = A column holds a name that is not in its list, or that fits more than one row.
    .reason = This link is not counted, so other results may be incomplete.
    .limits = Mostly this is a matter of spelling, a short form or a former name.
    .action = Write the name as in its list, or add it to the aliases.

rule-orphan-incomplete-quick-win = Quick win not complete
    .message = The quick win “{ $subject }” is not complete: { $count_lacking ->
        [one] the column { $lacking } is
       *[other] the columns { $lacking } are
    } empty.
    .recommendation = Fill in the { $count_lacking ->
        [one] column
       *[other] columns
    } { $lacking } before “{ $subject }” begins.
    .formula = Not filled in = { $count_lacking } of the four things needed to begin: a lead, a start date, a budget and the problem. High where two or more are, medium where one is.
    .cleared = It goes away once { $count_lacking ->
        [one] the column { $lacking } ({ $where }) is
       *[other] the columns { $lacking } ({ $where }) are
    } filled in, or once the program is no longer marked in the column { $col_programs_quick_win }.
    .meaning = A program marked as a quick win has no lead, start date, budget or problem described. What no program of the plan fills in is not judged.
    .reason = A quick win is expected to show results soon, and for that these things must be clear first.
    .limits = The data may be in another document. A date that only follows from the plan's period counts as missing.
    .action = Complete the row, or consider whether the program is ready to be a quick win.

rule-orphan-unfunded-program = No budget yet
    .message = The budget of “{ $subject }” is { $budget ->
        [0] entered as zero
       *[unknown] not entered
    }, while { PERCENT($funded_share) } of the plan's programs have one.
    .recommendation = { $count_others ->
        [0] Make sure whether the program costs nothing, is paid for elsewhere, or its budget was not entered.
       *[other] Ask { $others } whether the program costs nothing, is paid for elsewhere, or its budget was not entered.
    }
    .formula = The budget is { $budget ->
        [0] 0
       *[unknown] empty
    }, while { PERCENT($funded_share) } of the plan's programs have one; this is judged above { PERCENT($set_funded_share) }. Medium for a quick win, and this one { $quick_win ->
        [true] is one
       *[false] is none
    }.
    .cleared = It goes away once the column { $col_programs_budget } ({ $where }) holds more than zero, or the money is entered with the program above it or its parts. Where the program costs nothing, the finding may stay.
    .meaning = The program has no budget, while most of the others have one.
    .reason = A program without a budget can seldom begin on time.
    .limits = Some programs cost nothing or are paid for elsewhere. The plan may have been written before budgets were set.
    .action = Enter the budget, or note that the program needs none.

rule-coordination-missing-coordination = Should sit down together
    .message = { $subject } should sit down with { $others }: { $dependencies ->
        [0] {""}
        [one] one dependency between their programs,{" "}
        [other] { $dependencies } dependencies between their programs,{" "}
       *[unknown] {""}
    }{ $shared_programs ->
        [0] {""}
        [one] one shared program,{" "}
       *[other] { $shared_programs } shared programs,{" "}
    }{ $shared_indicators ->
        [0] {""}
        [one] one shared indicator,{" "}
        [other] { $shared_indicators } shared indicators,{" "}
       *[unknown] {""}
    }{ $alike ->
        [0] {""}
        [one] one pair of like programs,{" "}
       *[other] { $alike } pairs of like programs,{" "}
    }{ $near ->
        [true] { $shared_villages } villages in common,{" "}
       *[false] {""}
    }{ $groups_known ->
        [true] { $count_large_groups ->
            [0] but no working group or agreement that brings them together is recorded
           *[other] but only { $large_groups } is recorded, and a forum of that size may not get to matters between two
        }
       *[false] but the plan does not show where they meet
    }.
    .recommendation = Invite { $subject } to agree with { $others } on who prepares what by when{ $count_dependency_names ->
        [0] { $count_shared_program_names ->
            [0] { $count_alike_names ->
                [0] { $count_indicator_names ->
                    [0] {""}
                   *[other] , beginning with the indicators { $indicator_names }
                }
               *[other] , beginning with the like programs: { $alike_names }
            }
           *[other] , beginning with { $shared_program_names }
        }
       *[other] , beginning with { $dependency_names } (the arrow: needs)
    }{ $count_other_leads ->
        [0] {""}
       *[other] ; invite their leads too, { $other_leads }
    }. If they have, enter the working group or agreement.
    .formula = Weight { NUMBER($weight, maximumFractionDigits: 2) } = { $sum }. { network-told } { $groups_known ->
        [true] Places to meet that are recorded and count = 0{ $shared_programs ->
            [0] .
           *[other] ; shared programs see to their own part, but the rest alone still weighs enough.
        }
       *[false] Places to meet cannot be counted, since this plan records no working groups or agreements.
    } High where there is a dependency and the pair is among the { $set_missing_top } heaviest that do not meet, medium where only one of the two holds.
    .cleared = It goes away once the column { $col_working_groups_members } of a working group of at most { $set_large_group } agencies names both (or of any group whose column { $col_working_groups_covers } names a program behind the pair), or once the sheet { $tab_agreements } has a row between them whose { $col_agreements_status } is “disetujui” (accepted).
    .meaning = The work of these two agencies is linked: a program of one needs a program of the other, they share programs, or they serve the same indicators and villages. The plan does not show where they meet.
    .reason = Links that nobody talks about mostly come to light when some work is already held up.
    .limits = They may be in touch all the time without a record of it. Where the plan has no working groups or agreements, it shows who should meet, not who fails to. A very large group counts only where it covers a program behind the pair.
    .action = Invite both to go through the linked programs, then enter what they agree on, or add both to a working group there is.

rule-coordination-refused-request = Request not met
    .message = { $cause ->
        [refused] A request by { $subject } to { $subject_2 } is entered as refused
       *[waiting] A request by { $subject } to { $subject_2 } is still entered as waiting, though an answer was needed by now
    }{ $count_others ->
        [1] {""}
       *[other] {" "}for “{ $subject_3 }”
    }{ $count_needs ->
        [0] {""}
       *[other] : { $needs }
    }. { $count_reasons ->
        [0] No reason is entered.
       *[other] Reason entered: { $reasons }.
    }
    .recommendation = Bring { $subject } and { $subject_2 } together to find a way that both can accept, with the regional secretary if need be.
    .formula = { $cause ->
        [refused] The request is refused
       *[waiting] The request is waiting, while other agreements are dated after the program that needs it has ended
    }, and the two agencies should sit down together: weight { NUMBER($weight, maximumFractionDigits: 2) } = { $sum }. { network-told } Always high.
    .cleared = It goes away once its { $col_agreements_status } in the sheet { $tab_agreements } becomes “disetujui” (accepted), or once the same request for the same program is entered again and accepted. Where another way was found, take the request out.
    .meaning = An agency asked something of another whose work is linked to its own, and the request is entered as refused, or as still waiting when the answer was needed.
    .reason = The program that needs it may go ahead without, or be held up.
    .limits = A refusal often has good grounds, such as authority or the protection of data. An answer may also have been given and not entered. How long a request waits is judged from other agreements dated after the program's end, not from today.
    .action = Find out what stands in the way, then agree on another way or time, or drop the dependency.

rule-coordination-bottleneck = Coordination hub
    .message = Many lines of coordination cross at { $subject }: { $partners ->
        [one] one agency has
       *[other] { $partners } agencies have
    } to work with it, and { PERCENT($betweenness) } of the shortest ways between the others lead through it{ $splits ->
        [false] {""}
       *[true] ; without { $subject } the network falls into { $components_after } parts
    }.
    .recommendation = Strengthen { $subject }: see that it has the people and the time, and bring together those that are linked through it alone.
    .formula = { PERCENT($betweenness) } of the shortest ways between each two other agencies lead through { $subject }. An agency is called a hub where that is at least { PERCENT($set_bottleneck_betweenness) } in a network of at least { $set_bottleneck_opds } agencies; at most one hub for every { $set_bottleneck_one_in } agencies, and the first is high. Its links with { $partners ->
        [one] one agency
       *[other] { $partners } agencies
    } weigh { NUMBER($strength, maximumFractionDigits: 1) } together.
    .cleared = A hub is better strengthened than removed. The figure falls below { PERCENT($set_bottleneck_betweenness) } where agencies around it have work that is linked directly and entered so, for example in the columns { $col_programs_support } or { $col_programs_depends_on }.
    .meaning = In the network of agencies that must work together, many of the shortest ways between the others lead through this one. The number of its partners stands beside it, since it is as good a guide.
    .reason = News, data and decisions of many pass through one place. When it is busy the others wait.
    .limits = This is a place to strengthen, not a fault. For an agency whose task is to connect, as with data or planning, it is natural. The figure is as good as the programs, supporters and dependencies entered.
    .action = Give the agency support, let those around it meet directly, or share out a part of its role.

rule-coordination-single-point-of-failure = The only link
    .message = { $cut_off ->
        [one] One agency is linked to the others through { $subject } alone
       *[other] { $cut_off } agencies are linked to the others through { $subject } alone
    }{ $cut_off ->
        [1] :
        [2] :
        [3] :
        [4] :
        [5] :
       *[other] , among them
    } { $cut_off_names } (leading { $programs ->
        [one] one program
       *[other] { $programs } programs
    }{ $quick_wins ->
        [0] {""}
        [one] , one of them a quick win
       *[other] , { $quick_wins } of them quick wins
    }).
    .recommendation = Prepare a second way for them, such as a working group or an agreement with an agency other than { $subject }.
    .formula = Without { $subject }, { $cut_off ->
        [one] one agency is
       *[other] { $cut_off } agencies are
    } cut off from the largest part of the network. A part counts as cut off where it has at least { $set_cut_off_opds } agencies, or one that leads a quick win. High where they are { $set_cut_off_high } or more in all.
    .cleared = It goes away once an agency that is cut off also has to work with one other than { $subject }, and this is entered in the column { $col_programs_support } or { $col_programs_depends_on }. A working group helps the people, but does not change this figure, which looks at how the work is linked.
    .meaning = In the network of agencies that must work together, some are linked to the others through one agency alone.
    .reason = If that agency is not available they lose their connection.
    .limits = Light links, and those that were not entered, do not count. There may be nothing else to connect.
    .action = Consider a second way, and who stands in when the link is not available.

rule-coordination-overload = Leads many programs
    .message = { $subject } leads { $led } programs at the same time, far above the { NUMBER($median, maximumFractionDigits: 1) } usual among leading agencies.
    .recommendation = Go through with { $subject } whether people and time are enough, or whether programs could be moved in time or to another lead.
    .formula = Modified z-score = 0.6745 × ({ $led } programs − median { NUMBER($median, maximumFractionDigits: 1) }) ÷ deviation { NUMBER($deviation, maximumFractionDigits: 1) } = { NUMBER($modified_z, maximumFractionDigits: 1) }. A finding where it is above { $set_overload_z } and the programs are at least { $set_overload_times } times the median.
    .cleared = It goes away once some programs of { $subject } run in another year (columns { $col_programs_start } and { $col_programs_end }) or have another lead (column { $col_programs_lead }). Where programs have no dates, entering them may be enough.
    .meaning = In its fullest year the agency leads far more programs than leading agencies usually do.
    .reason = Too many programs at once can delay them all.
    .limits = Programs are no measure of work: some are small and some large, and a large agency has more people. A program without dates counts for the whole of the plan's period.
    .action = Compare with its staff and budget, then consider the schedule, support or another lead.

rule-coordination-dependency-cycle = Programs waiting in a circle
    .message = { $length ->
        [1] “{ $subject }” is entered as depending on itself.
        [2] “{ $subject_1 }” waits for “{ $subject_2 }”, and the other way round{ $size ->
            [2] {""}
           *[other] {" "}(the circle has { $size } programs)
        }.
       [3] “{ $subject_1 }” waits for “{ $subject_2 }”, “{ $subject_2 }” for “{ $subject_3 }”, and “{ $subject_3 }” for “{ $subject_1 }”{ $size ->
            [3] {""}
           *[other] {" "}(the circle has { $size } programs)
        }.
        [4] “{ $subject_1 }” waits for “{ $subject_2 }”, “{ $subject_2 }” for “{ $subject_3 }”, “{ $subject_3 }” for “{ $subject_4 }”, and “{ $subject_4 }” for “{ $subject_1 }”{ $size ->
            [4] {""}
           *[other] {" "}(the circle has { $size } programs)
        }.
       *[other] { $size } programs wait for each other in one circle, starting from “{ $subject }”.
    }
    .recommendation = { $length ->
        [1] Make sure which program is really meant as the prerequisite of “{ $subject }”.
       *[other] { $count_leads ->
            [0] Make sure which prerequisite can be done first or dropped.
           *[other] Make sure which prerequisite can be done first or dropped, with { $leads }.
        }
    }
    .formula = { $length ->
        [1] This program is entered as depending on itself, while a program can only depend on others.
       *[other] Following the dependencies entered, { $size } programs lead back to themselves, while for any to begin it should be 0. The shortest circle has { $length } programs. High where two or more agencies lead in it, and here { $count_leads ->
            [one] one does
           *[other] { $count_leads } do
        }.
    }
    .cleared = It goes away once { $length ->
        [1] the dependency on itself is taken out
       *[other] one dependency of this circle is taken out, or turned round because its direction was mistaken
    } ({ $where }){ $size ->
        [1] .
        [2] .
       *[other] . If there is another circle among the same programs, the finding shows that one next.
    }
    .meaning = Some programs are each other's prerequisite, so by the plan none can begin first. The shortest circle is shown.
    .reason = Each lead may be waiting for another.
    .limits = Two programs may feed each other without one having to end first. Sometimes the direction was entered the wrong way round.
    .action = Settle on a first step, split the programs into stages, or drop a dependency that does not bind.

rule-coordination-late-prerequisite = Prerequisite comes late
    .message = “{ $subject }” needs “{ $others }”, but { $cause ->
        [starts-after-end] the prerequisite does not begin until { DATE($prerequisite_start) }, although this program ends earlier ({ DATE($end) })
        [starts-after-start] the prerequisite does not begin until { DATE($prerequisite_start) }, although this program begins earlier ({ DATE($start) })
       *[ends-after-end] the prerequisite does not end until { DATE($prerequisite_end) }, although this program ends earlier ({ DATE($end) })
    }.
    .recommendation = { $count_leads ->
        [0] Make sure whether the dates need to move, or “{ $subject }” can go ahead without.
       *[other] Make sure whether the dates need to move, or “{ $subject }” can go ahead without, with { $leads }.
    }
    .formula = { $cause ->
        [starts-after-end] Start of the prerequisite ({ DATE($prerequisite_start) }) − end of this program ({ DATE($end) })
        [starts-after-start] Start of the prerequisite ({ DATE($prerequisite_start) }) − start of this program ({ DATE($start) })
       *[ends-after-end] End of the prerequisite ({ DATE($prerequisite_end) }) − end of this program ({ DATE($end) })
    } = { $months ->
        [one] one month
       *[other] { $months } months
    }, where at most 0 is needed. Where one of the dates is but a year, only the years are compared. High where the prerequisite begins after this program ends, medium where it begins after this one begins, low where it ends after this one ends.
    .cleared = It goes away once the column { $col_programs_start } or { $col_programs_end } of one of the two is corrected so that their order fits, or once the dependency is taken out because it does not bind. The rows: { $where }.
    .meaning = By the plan's dates, a prerequisite comes after the program that needs it. Dates are compared as finely as both are known.
    .reason = The program may have to wait, or go ahead without what it needs.
    .limits = Often a part of the prerequisite is enough. Dates that only follow from the plan's period are not compared.
    .action = Compare both schedules, or note which part of the prerequisite is really needed.

rule-coordination-critical-program = Program that others wait for
    .message = { $downstream } other programs depend on “{ $subject }”, { $direct } of them directly; the longest chain through it has { $chain } programs{ $has_lead ->
        [true] {""}
       *[false] , and its lead agency is not clear yet
    }.
    .recommendation = { $has_lead ->
        [true] Watch “{ $subject }” early on, with { $others }, since a delay may reach { $downstream } programs.
       *[false] Settle the lead agency of “{ $subject }” first, since { $downstream } programs depend on it.
    }
    .formula = { $downstream } programs = { $sum }. A program is called critical where at least { $set_critical_downstream } programs depend on it and it is among the first { $set_critical_count }. High where its lead agency is not clear.
    .cleared = A critical program is better watched than removed. { $has_lead ->
        [true] The finding goes away
       *[false] Its severity falls once the column { $col_programs_lead } is filled in, and the finding goes away
    } where fewer than { $set_critical_downstream } programs depend on it, for example because dependencies that do not bind are taken out of the column { $col_programs_depends_on }.
    .meaning = Many other programs depend on this one, directly or through others.
    .reason = A delay here can spread to many programs.
    .limits = The count is as good as the column for dependencies. Not all dependencies bind alike.
    .action = Put this program first in schedules, budgets and follow-up.

rule-synergy-co-location = Same place, same year
    .message = In { NUMBER($year, useGrouping: 0) }, { $programs } programs of { $count_leads } agencies ({ $leads }) work in the same { $villages ->
        [one] village
       *[other] { $villages } villages
    }: { $village_names }{ $count_district_names ->
        [0] {""}
       *[other] {" "}({ $district_names })
    }, among others for “{ $subject }”.
    .recommendation = Compare the field schedules of “{ $subject }” and { $others }: one visit, survey or procurement may serve them all.
    .formula = { $programs } programs of { $count_leads } agencies name exactly the same { $villages ->
        [one] village
       *[other] { $villages } villages
    } and run in { NUMBER($year, useGrouping: 0) }; needed are at least 2 programs of 2 agencies. Each village there is named by { NUMBER($programs_there, maximumFractionDigits: 1) } programs on average: the fewer, the earlier in the list. The first { $set_first } are medium.
    .cleared = This is a chance, not a problem. The finding goes away where the column { $col_programs_villages }, { $col_programs_start }, { $col_programs_end } or { $col_programs_lead } of one program is corrected so that place, time or agency no longer fit.
    .meaning = Programs of different agencies name exactly the same villages and run in the same year.
    .reason = Joint travel, surveys and meetings save money, and residents are not called upon again and again.
    .limits = The same place need not suit: beneficiaries and timing may differ. Villages that few other programs name come first. Region-wide programs do not count.
    .action = Compare field schedules before the year begins, then decide what to join.

rule-synergy-working-group = Where to meet
    .message = { $remedy ->
        [join] If { $subject } joins { $group }, { $pairs ->
            [one] one pair of agencies that must sit together gets
           *[other] { $pairs } pairs of agencies that must sit together get
        } a place to meet
        [agree] An agreement between { $subject } and { $others } gives a pair that must sit together a place to meet
       *[found] A new working group of { $subject }, { $others } gives { $pairs } pairs of agencies that must sit together a place to meet
    }: { $pair_names }. Together with the proposals before it, the share of pairs with a place to meet rises from { PERCENT($congruence) } to { PERCENT($congruence_after) }.
    .recommendation = { $remedy ->
        [join] Consider taking { $subject } into { $group }
        [agree] Consider a written agreement between { $subject } and { $others }
       *[found] Consider founding this small group
    }{ $count_program_names ->
        [0] {""}
       *[other] , to talk about { $program_names }
    }.
    .formula = Weight { NUMBER($weight, maximumFractionDigits: 2) } is the weight of the { $pairs ->
        [one] pair that gets
       *[other] { $pairs } pairs that get
    } a place to meet. With the proposals before it, { PERCENT($covered_share) } of the weight of all pairs that do not meet is seen to. Proposals are chosen by the weight for each seat, and end at { PERCENT($set_covered_share) } or { $set_remedies } proposals; the first { $set_first } are medium.
    .cleared = It goes away once { $remedy ->
        [join] { $subject } is added to the column { $col_working_groups_members } of { $group } in the sheet { $tab_working_groups }
        [agree] an agreement of { $subject } and { $others } is entered in the sheet { $tab_agreements } with { $col_agreements_status } “disetujui” (accepted)
       *[found] a new working group is entered in the sheet { $tab_working_groups } with the members { $subject }, { $others }
    }.
    .meaning = The cheapest way to give pairs of agencies that must sit together a place to meet: join a group there is, agree in twos, or found a small group. Ordered by the weight seen to for each seat.
    .reason = One seat in a group that already runs often replaces several special meetings.
    .limits = The proposal sees only who must meet whom; authority, people at hand and how long a group is valid are not weighed. Places to meet that are not entered in the plan are not seen.
    .action = Take the easiest proposal first, enter the membership or agreement in the plan, and run the analysis again.

rule-synergy-suggested-owner = Suggested lead
    .message = Likeliest to answer for “{ $subject }”: { $any_owners }.{ $count_support ->
        [0] {""}
       *[other] {" "}Support it already: { $support }.
    }{ $count_named ->
        [0] {""}
       *[other] {" "}Perhaps meant in the plan: { $named }.
    }{ $count_responsibility ->
        [0] {""}
       *[other] {" "}Hold its responsibility: { $responsibility }.
    }{ $count_field ->
        [0] {""}
       *[other] {" "}Lead other programs of the same responsibility: { $field }.
    }{ $count_alike_names ->
        [0] {""}
       *[other] {" "}Lead the like already: { $alike_names }.
    }{ $count_duties ->
        [0] {""}
       *[other] {" "}Have like duties: { $duties }.
    }{ $count_dependency ->
        [0] {""}
       *[other] {" "}Have programs tied to it: { $dependency }.
    } { $sure ->
        [clear] The signs clearly point to the first.
        [likely] More speaks for the first than for the others.
       *[open] The signs are not strong yet, so it takes a talk.
    }
    .recommendation = Ask { $any_owners } who is willing and has the authority, then settle on one lead.
    .formula = For { $subject_2 }: { NUMBER($owner_score, maximumFractionDigits: 2) } = { $sum }; each reason is worth 0 to 1. At most { $set_owners } agencies are suggested, each with a reason worth at least { $set_owner_reason }. The signs are clear where the first is worth at least 1 and no less than the others together, for more than a dependency.
    .cleared = It goes away once the column { $col_programs_lead } in the row of “{ $subject }” names the agency agreed on.
    .meaning = No agency answers for this program yet. The suggestion is drawn from like programs, agencies' duties, responsibilities, dependencies and support on record.
    .reason = The talk goes faster when it begins with likely candidates.
    .limits = The suggestion reads the plan alone. Authority, staff and money are not seen, and a like name need not be a like task.
    .action = Talk to the first candidate first, then enter the lead in the plan.
