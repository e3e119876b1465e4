//! One shipment, whole, in the order in which a person asks.

use crate::{
    Desk, Face,
    error::DeskError,
    facts::{self, Facts},
    legs::parcel_of,
    link::link_to,
    meanings::Meanings,
    rows::{Scribe, reason, rule_id},
    wire::*,
    words::{args, dashed},
};
use jiff::Timestamp;
use tidewaiter_core::{
    Stage,
    classify::{Because, Confidence, Lesson, Lexicon, Reading},
    playbook,
    rules::Flag,
};
use tidewaiter_store::{Case, PhraseRow, Reader, ShipmentRow};

impl Desk {
    pub(crate) fn shipment(&self, ask: ShipmentId, _: &dyn Face) -> Result<Detail, DeskError> {
        let scribe = self.scribe(self.now());
        let learned = self.learned()?;
        self.store.read(|look| {
            let mut meanings = Meanings::default();
            let facts = Facts::of(look, ask.id, &mut meanings, &scribe.zone)?;
            let facts = facts.ok_or_else(|| DeskError::UnknownShipment(ask.id.to_string()))?;
            let case = look.case(ask.id)?;
            let flags = facts::flags(look, ask.id)?;
            let notes = look.notes(ask.id)?;
            let noted = !notes.is_empty();
            let row = scribe.line(&facts.shipment, &facts.orders, case.as_ref(), flags.first(), noted);
            let row = QueueRow { tags: look.tags_of(ask.id)?, ..row };
            let timeline = scribe.timeline(look, &facts)?;
            let proof = scribe.proof(&facts, &timeline);
            let reason = reason(case.as_ref(), flags.first());
            let play = case.as_ref().and_then(|case| {
                let ask = scribe.ask(&case.rule, reason, facts.shipment.destination);
                playbook::playbook(&ask, scribe.words.lang)
            });
            let of_leg = |leg: &i64| Ok(look.shipment(*leg)?.map(|other| scribe.sibling(other)));
            let legs = facts.legs.iter().map(of_leg).collect::<Result<Vec<_>, DeskError>>()?;
            let part_of = if look.has_legs()? { parcel_of(look, &facts, &mut meanings)? } else { None };
            Ok(Detail {
                legs: legs.into_iter().flatten().collect(),
                part_of: part_of.map(|parcel| scribe.sibling(parcel)),
                stakes: scribe.stakes(&row, &facts),
                actions: scribe.actions(case.as_ref(), &row, &facts),
                waterway: scribe.waterway(&facts),
                why: scribe.why(&facts, flags.first(), &proof, &timeline),
                proof,
                beneath: flags.iter().skip(1).map(|flag| scribe.beneath(flag, &facts)).collect(),
                hold: case.as_ref().and_then(|case| scribe.hold(case, flags.first())),
                papers: play.as_ref().filter(|play| play.identity).map(|_| scribe.papers(case.as_ref())),
                claims: flags.first().map_or_else(Vec::new, |flag| scribe.claims(flag, &facts)),
                expected: scribe.expected(&learned, &facts),
                playbook: play.map(|play| scribe.play(&play, case.as_ref())),
                timeline,
                orders: scribe.orders(look, &facts)?,
                notes: notes
                    .into_iter()
                    .map(|note| NoteLine { at: scribe.seconds(note.at), text: note.text })
                    .collect(),
                decisions: self.decisions(look, ask.id, &scribe)?,
                tags: row.tags.clone(),
                link: link_to(&self.number_of(look, ask.id)?),
                mute: case.as_ref().and_then(|case| scribe.mute_offer(&facts.shipment, case)),
                row,
            })
        })
    }

    fn decisions(&self, look: &Reader<'_>, id: i64, scribe: &Scribe) -> Result<Vec<DecisionLine>, DeskError> {
        let steps = look.steps_of(id)?.into_iter().filter(|step| step.undone_at.is_none());
        let mut lines: Vec<(i64, String)> = steps.map(|step| (step.at, self.step_words(&step))).collect();
        lines.extend(look.case_log(id)?.into_iter().map(|line| {
            let rule = scribe.words.say(&rule_id(&line.rule));
            let severity = scribe.words.severity(line.severity);
            let args = args([("rule", rule.into()), ("severity", severity.into())]);
            (line.at, scribe.words.tell(&format!("log-{}", line.what), &args))
        }));
        lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        Ok(lines.into_iter().map(|(at, text)| DecisionLine { at: scribe.seconds(at), text }).collect())
    }
}

impl Scribe {
    fn stakes(&self, row: &QueueRow, facts: &Facts) -> Vec<Stake> {
        let words = &self.words;
        let mut stakes = Vec::new();
        let mut add = |figure: String, label: &str, pressing: bool, whole: Option<String>| {
            stakes.push(Stake { figure, label: words.say(label), pressing, whole });
        };
        if let Some(value) = &row.value {
            add(value.text.clone(), "stake-value", false, None);
        }
        if let Some(deadline) = &row.deadline {
            let left =
                deadline.at.at.parse::<Timestamp>().map_or(0, |at| at.as_second() - self.now.as_second());
            let label = if deadline.late {
                "stake-late".to_owned()
            } else {
                format!("stake-{}", dashed(&deadline.kind))
            };
            add(words.span(left.abs()), &label, deadline.pressing, Some(deadline.at.whole.clone()));
        }
        let promised =
            facts.orders.iter().filter_map(|it| it.record.instant(it.record.promised_by, &self.zone)).min();
        if let Some(at) = promised {
            let moment = self.moment(at);
            add(
                words.date(at.to_zoned(self.zone.clone()).date()),
                "stake-promise",
                at < self.now,
                Some(moment.whole),
            );
        }
        if let Some(at) = facts.journey.last_scan {
            let ago = words.span(self.now.as_second() - at.as_second());
            add(ago, "stake-last-scan", false, Some(words.whole_moment(at, &self.zone)));
        }
        stakes
    }

    fn actions(&self, case: Option<&Case>, row: &QueueRow, facts: &Facts) -> Vec<Action> {
        let Some(case) = case else { return Vec::new() };
        let order = row.order_id.clone().unwrap_or_default();
        let number = row.tracking_number.clone().unwrap_or_else(|| order.clone());
        let text = |id: &str| {
            self.words.tell(
                id,
                &args([
                    ("number", number.clone().into()),
                    ("order", order.clone().into()),
                    ("reason", row.reason.clone().into()),
                    ("stage", row.stage_text.clone().into()),
                ]),
            )
        };
        let tell_carrier = Action {
            id: "tell_carrier".to_owned(),
            name: self.words.say("action-tell-carrier"),
            copies: Some(text("message-to-carrier")),
            state: None,
        };
        let tell_buyer = Action {
            id: "tell_buyer".to_owned(),
            name: self.words.say("action-tell-buyer"),
            copies: Some(crate::prompts::news_for_buyer(&case.rule, facts)),
            state: None,
        };
        let buyers = ["duty_unpaid", "pickup_waiting", "address_problem", "refused", "delivery_failed"];
        let wait = |state: &str| Action {
            id: format!("wait_{state}"),
            name: self.words.say(&format!("action-wait-{state}")),
            copies: None,
            state: Some(format!("waiting_{state}")),
        };
        let customs = matches!(case.stage, Stage::ImportCustoms | Stage::ExportCustoms);
        if buyers.contains(&case.rule.as_str()) {
            vec![tell_buyer, wait("buyer"), tell_carrier]
        } else {
            vec![tell_carrier, tell_buyer, wait(if customs { "customs" } else { "carrier" })]
        }
    }

    fn waterway(&self, facts: &Facts) -> Vec<WaterwayMark> {
        let here = facts.shipment.placement.stage;
        let entered =
            |stage: Stage| facts.journey.entered.get(usize::from(stage.number()) - 1).copied().flatten();
        let left =
            |stage: Stage| Stage::ALL.into_iter().filter(|it| *it > stage && *it <= here).find_map(entered);
        Stage::ALL
            .into_iter()
            .map(|stage| {
                let came = entered(stage);
                let place = match stage.cmp(&here) {
                    std::cmp::Ordering::Equal => "here",
                    std::cmp::Ordering::Greater => "ahead",
                    std::cmp::Ordering::Less if came.is_some() || stage == Stage::OrderCompleted => "passed",
                    std::cmp::Ordering::Less => "skipped",
                };
                let went = if stage == here { Some(self.now) } else { left(stage) };
                let last = stage == Stage::Delivered;
                let dwell = came.zip(went).filter(|_| stage <= here && !last);
                WaterwayMark {
                    stage,
                    name: self.words.stage(stage),
                    place: place.to_owned(),
                    entered: came.map(|at| self.moment(at)),
                    dwell: dwell.map(|(came, went)| self.words.days(went.as_second() - came.as_second())),
                }
            })
            .collect()
    }

    fn timeline(&self, look: &Reader<'_>, facts: &Facts) -> Result<Vec<ScanLine>, DeskError> {
        let mut lines = Vec::with_capacity(facts.scans.len());
        for (at, scan) in facts.scans.iter().enumerate() {
            let phrase = look.phrase(scan.phrase)?.unwrap_or_else(|| PhraseRow {
                id: 0,
                text: String::new(),
                code: None,
                reading: Reading::unknown(),
            });
            let because = self.because(&phrase);
            let PhraseRow { text, code, reading, .. } = phrase;
            let coded = reading.rule.starts_with("code:") || text.is_empty();
            lines.push(ScanLine {
                at: self.seconds(scan.at),
                place: if scan.place == 0 { None } else { look.place(scan.place)? },
                stage: reading.stage,
                stage_text: reading.stage.map(|stage| self.words.stage(stage)),
                signal: reading.signal,
                signal_text: reading.signal.map(|signal| self.words.signal(signal)),
                rule: reading.rule,
                because,
                confidence: reading.confidence,
                confidence_text: self.confidence(reading.confidence),
                decided: facts.journey.decided_by == Some(at),
                teach_words: Lesson::words_of(&text),
                teach_code: code.clone().filter(|_| coded),
                text,
                scheme: code.as_ref().map(|code| code.scheme.clone()),
                code: code.map(|code| code.code),
            });
        }
        lines.reverse();
        Ok(lines)
    }

    /// What a text was read by: `code CC_IM_SUCCESS of cainiao-action, “Import customs clearance complete”`.
    fn because(&self, phrase: &PhraseRow) -> String {
        let rule = &phrase.reading.rule;
        let (family, of) = rule.split_once(':').unwrap_or((rule, ""));
        let because = match family {
            "code" | "words" => Lexicon::builtin().because(&phrase.text, phrase.code.as_ref()),
            _ => Because::default(),
        };
        let (_, code) = of.split_once(':').unwrap_or_default();
        let (house, label) = because.code.unwrap_or_default();
        let quoted: Vec<String> = because.words.iter().map(|word| format!("“{word}”")).collect();
        let args = args([
            ("house", house.into()),
            ("code", code.to_owned().into()),
            ("label", label.into()),
            ("words", quoted.join(" ").into()),
        ]);
        let id = format!("because-{family}");
        if self.words.knows(&id) { self.words.tell(&id, &args) } else { rule.clone() }
    }

    fn confidence(&self, confidence: Confidence) -> String {
        self.words.say(match confidence {
            Confidence::None => "confidence-none",
            Confidence::Likely => "confidence-likely",
            Confidence::Good => "confidence-good",
            Confidence::Certain => "confidence-certain",
            Confidence::Taught => "confidence-taught",
        })
    }

    fn proof(&self, facts: &Facts, timeline: &[ScanLine]) -> Proof {
        let manner = format!("how-{}", facts.journey.how);
        let applied = if self.words.knows(&manner) { self.words.say(&manner) } else { String::new() };
        let line = timeline.iter().find(|line| line.decided);
        let read = line.map_or_else(|| self.words.say("because-order"), |line| line.because.clone());
        let confidence = line.map_or(Confidence::Certain, |line| line.confidence);
        Proof {
            text: line.map(|line| line.text.clone()),
            at: line.map(|line| line.at.clone()),
            rule: line.map_or_else(|| facts.journey.how.to_owned(), |line| line.rule.clone()),
            rule_text: format!("{read} {applied}").trim().to_owned(),
            confidence,
            confidence_text: self.confidence(confidence),
        }
    }

    fn why(&self, facts: &Facts, flag: Option<&Flag>, proof: &Proof, timeline: &[ScanLine]) -> Vec<String> {
        let mut why = Vec::new();
        let standing = facts.journey.standing.filter(|_| flag.is_some());
        if let Some((standing, line)) =
            standing.and_then(|it| Some((it, timeline.iter().rev().nth(it.scan)?)))
        {
            why.push(self.words.tell(
                "why-signal",
                &args([
                    ("text", line.text.clone().into()),
                    ("at", line.at.text.clone().into()),
                    ("signal", self.words.signal(standing.signal).into()),
                ]),
            ));
        }
        let stage = self.words.stage(facts.shipment.placement.stage);
        let said = |id: &str, text: &str, at: &Moment| {
            let args = args([
                ("text", text.to_owned().into()),
                ("at", at.text.clone().into()),
                ("stage", stage.clone().into()),
                ("rule", proof.rule_text.clone().into()),
            ]);
            self.words.tell(id, &args)
        };
        why.push(match (&proof.text, &proof.at, timeline.first()) {
            (Some(text), Some(at), _) => said("why-stage", text, at),
            (_, _, Some(newest)) => said("why-no-stage", &newest.text, &newest.at),
            _ => self.words.tell("why-no-scan", &args([("stage", stage.clone().into())])),
        });
        if let Some(flag) = flag {
            let id = format!("why-of-{}", dashed(&flag.rule));
            if self.words.knows(&id) {
                why.push(self.words.say(&id));
            }
            why.extend(self.explained(flag, facts));
        }
        why
    }

    fn sibling(&self, other: ShipmentRow) -> Sibling {
        Sibling {
            id: other.id,
            tracking_number: other.number,
            stage_text: self.words.stage(other.placement.stage),
        }
    }

    fn beneath(&self, flag: &Flag, facts: &Facts) -> FlagLine {
        FlagLine {
            rule: flag.rule.clone(),
            severity: flag.severity,
            severity_text: self.words.severity(flag.severity),
            reason: self.reason(flag, facts.shipment.destination, facts.shipment.placement.stage),
        }
    }

    fn orders(&self, look: &Reader<'_>, facts: &Facts) -> Result<Vec<OrderFacts>, DeskError> {
        let mut orders = Vec::new();
        for order in &facts.orders {
            let mut siblings = Vec::new();
            for parcel in look.parcels_of(order.id)?.into_iter().filter(|id| *id != facts.shipment.id) {
                siblings.extend(look.shipment(parcel)?.map(|other| self.sibling(other)));
            }
            let record = &order.record;
            let moment = |at: Option<tidewaiter_core::Stated>| {
                record.instant(at, &self.zone).map(|at| self.moment(at))
            };
            orders.push(OrderFacts {
                order_id: record.order_id.clone(),
                source: order.source.clone(),
                store: record.store.clone(),
                status: record.order_status.clone(),
                buyer_name: record.buyer_name.clone(),
                title: record.title.as_ref().map(|titles| titles.replace('\n', " · ")),
                items_count: record.items_count,
                amount: record.order_amount.map(|money| self.amount(&money)),
                ordered_at: moment(record.ordered_at),
                ship_by: moment(record.ship_by),
                promised_by: moment(record.promised_by),
                destination: record.destination_country.map(|country| self.country(country)),
                shipping_method: record.shipping_method.clone(),
                siblings,
            });
        }
        Ok(orders)
    }
}
