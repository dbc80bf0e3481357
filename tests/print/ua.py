"""Says which rules of PDF/UA-1 each file breaks, a line for each rule and file; nothing where all are kept."""
import sys

import page

for file in sys.argv[1:]:
    report = page.validate_pdf(file, profile=page.ValidationProfile.PDF_UA_1)
    # A checker that checks nothing finds nothing.
    assert report.rules.total > 100, report.rules
    for line in sorted({f"{file}: {failure.rule_id}: {failure.message}" for failure in report.failures}):
        print(line)
