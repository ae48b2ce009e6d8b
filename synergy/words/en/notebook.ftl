# What notebooks show (Jupyter, VS Code, marimo).

notebook-findings = { $count ->
    [0] No findings.
   *[other] { $count } findings: { $high } of high priority, { $medium } medium, { $low } low.
    }
notebook-severity = priority
notebook-rule = rule
notebook-message = finding
notebook-source = source
notebook-row = {" › row "}{ $row }
notebook-more = … and { $count } more.
notebook-more-findings = All of them: .to_frame(); some: .filter(rule=…, severity=…, opd=…).
notebook-plan = { $name } (region { $region }): { $problems ->
    [0] nothing that deserves a look.
   *[other] { $problems } things deserve a look (.problems).
    }
notebook-kind = nodes
notebook-count = number
notebook-network = { $required ->
    [0] No pair of agencies is seen to need coordination.
   *[other] Of { $required } pairs of agencies that must coordinate, { $met } have a place to do so (congruence { PERCENT($congruence) }).
    }
notebook-pair = pair of agencies
notebook-weight = weight
notebook-met = met
notebook-yes = yes
notebook-no = not yet
notebook-more-pairs = All of them: .pairs and .standing; the network: .graph.
