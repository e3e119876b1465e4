use super::{super::*, simulated::*};

#[test]
fn report() {
    for censored in [0.0, 0.5] {
        for law in LAWS {
            for median in [1.0, 10.0] {
                let nine: f64 = law.quantile(1.0, 0.9);
                let mut line = format!("{censored} {law:?} {median}");
                for n in [3, 10, 40, 100] {
                    let (mut bias, mut abs, mut count, mut inside, mut asked, mut after, mut after_asked) =
                        (0.0, 0.0, 0.0, 0, 0, 0, 0);
                    for seed in 0..3 {
                        let mut dice = Dice(seed * 1000 + 7);
                        let desk = desk(law, median, n, censored, &mut dice);
                        let curves = Curves::fit(desk.tallies.clone());
                        for (lane, own) in &desk.lanes {
                            let truth =
                                if law == Law::Weekend { law.quantile(*own, 0.9) } else { own * nine };
                            let curve = curves.of(*lane, LEG).unwrap();
                            let off = days(curve.quantile(0.9).unwrap()) - truth;
                            bias += off;
                            abs += off.abs();
                            count += 1.0;
                            for _ in 0..100 {
                                let took = seconds(law.days(*own, &mut dice));
                                asked += 1;
                                if took >= curve.quantile(0.1).unwrap()
                                    && took <= curve.quantile(0.9).unwrap()
                                {
                                    inside += 1;
                                }
                                let elapsed = seconds(*own * 1.2);
                                if took > elapsed {
                                    after_asked += 1;
                                    if took >= curve.quantile_after(elapsed, 0.1).unwrap_or(0)
                                        && took <= curve.quantile_after(elapsed, 0.9).unwrap_or(i64::MAX)
                                    {
                                        after += 1;
                                    }
                                }
                            }
                        }
                    }
                    line += &format!(
                        " | {n}: {:+.2} ±{:.2} {:.3} {:.3}",
                        bias / count,
                        abs / count,
                        f64::from(inside) / f64::from(asked),
                        f64::from(after) / f64::from(after_asked)
                    );
                }
                println!("{line}");
            }
        }
    }
}

#[test]
#[ignore]
fn speed() {
    let mut dice = Dice(3);
    let mut rows = Vec::new();
    for number in 0..2_000u32 {
        let lane = lane(
            number % 40,
            ["CN", "HK", "VN", "TR", "US"][(number / 40 % 5) as usize],
            ["BR", "DE", "FR", "US", "GB", "ES", "PL", "RU", "MX", "CL"][(number / 200) as usize],
        );
        let n = (2_000.0 * dice.share().powi(4)) as u32 + 1;
        for leg in Leg::ALL {
            let median = match leg {
                Leg::Stay(_) => 3.0,
                Leg::Rest(stage) => 20.0 - f64::from(stage.number()) * 1.8,
            };
            rows.push((lane, leg, tally(Law::Gamma, median * (0.5 + dice.share()), n, 0.0, &mut dice)));
        }
    }
    let start = std::time::Instant::now();
    let curves = Curves::fit(rows);
    println!("fit {:?} cells {}", start.elapsed(), curves.cells());
}
