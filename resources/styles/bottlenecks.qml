<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="1" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter='("extra_ton_min" &gt; 0 AND "extra_ton_min" &gt;= 0.25 * maximum("extra_ton_min")) AND ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.25 * maximum("saved_ton_min"))' label="Costly to close and slow" />
   <rule symbol="1" key="class_1" filter='("extra_ton_min" &gt; 0 AND "extra_ton_min" &gt;= 0.25 * maximum("extra_ton_min")) AND NOT ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.25 * maximum("saved_ton_min"))' label="Costly to close" />
   <rule symbol="2" key="class_2" filter='("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.25 * maximum("saved_ton_min")) AND NOT ("extra_ton_min" &gt; 0 AND "extra_ton_min" &gt;= 0.25 * maximum("extra_ton_min"))' label="Slow, with most time to save" />
   <rule symbol="3" key="class_3" filter='("isolated_ton" &gt; 0 AND "isolated_ton" &gt;= 0.25 * maximum("isolated_ton")) AND NOT ("extra_ton_min" &gt; 0 AND "extra_ton_min" &gt;= 0.25 * maximum("extra_ton_min")) AND NOT ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.25 * maximum("saved_ton_min"))' label="Only way of much production" />
   <rule symbol="4" key="class_4" filter='NOT ("extra_ton_min" &gt; 0 AND "extra_ton_min" &gt;= 0.25 * maximum("extra_ton_min")) AND NOT ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.25 * maximum("saved_ton_min")) AND NOT ("isolated_ton" &gt; 0 AND "isolated_ton" &gt;= 0.25 * maximum("isolated_ton"))' label="Other roads with load" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="4">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0,0,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="2.4" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="3">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,114,178,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="2">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="213,94,0,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="1">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,158,115,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1.2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="150,150,150,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.4" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>1</layerGeometryType>
</qgis>
